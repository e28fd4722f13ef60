package org.hearsay.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends sentence borders that the tokeniser is known to break: a full stop before a lower-case word
 * on the same line ends nothing ("flowing. in the south", "“We go.” he said"), and a line that ends
 * without a full stop is a sentence of its own where lines are paragraphs.
 */
final class SentenceRepair {
  /** A text with a line longer than this many UTF-16 units is not wrapped by hand. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  /** Longer sentences are cut: the parser's work and the rules' grow with the square of it. */
  private static final int MOST_TOKENS = 250;

  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’", "'", ")", "]", "»");

  private SentenceRepair() {}

  /** The same tokens in mended sentences. */
  static List<CoreMap> repair(List<CoreMap> sentences, String text) {
    boolean linesAreParagraphs =
        text.lines().mapToInt(String::length).max().orElse(0) > LONGEST_WRAPPED_LINE;
    var groups = new ArrayList<List<CoreLabel>>();
    for (var sentence : sentences) {
      var tokens = sentence.get(TokensAnnotation.class);
      boolean joins = !groups.isEmpty() && joins(last(groups), tokens, text);
      if (!joins) {
        groups.add(new ArrayList<>());
      }
      for (var token : tokens) {
        var group = last(groups);
        boolean breaks = !group.isEmpty() && linesAreParagraphs && newLine(group, token, text);
        if (breaks || group.size() >= MOST_TOKENS) {
          groups.add(new ArrayList<>());
        }
        last(groups).add(token);
      }
    }
    return rebuild(groups, text);
  }

  private static List<CoreLabel> last(List<List<CoreLabel>> groups) {
    return groups.get(groups.size() - 1);
  }

  private static boolean joins(List<CoreLabel> before, List<CoreLabel> after, String text) {
    var first = after.get(0);
    if (newLine(before, first, text)) {
      return false;
    }
    boolean onlyClosing = after.stream().allMatch(t -> CLOSING.contains(t.word()));
    boolean lowerCase = Character.isLowerCase(first.word().codePointAt(0));
    return onlyClosing || (lowerCase && mayGoOn(before));
  }

  /** After a full stop, or a quotation's end whatever ends it: "“Is it over?” he asked." */
  private static boolean mayGoOn(List<CoreLabel> before) {
    var end = before.get(before.size() - 1).word();
    return end.equals(".") || CLOSING.contains(end);
  }

  private static boolean newLine(List<CoreLabel> before, CoreLabel next, String text) {
    int from = before.get(before.size() - 1).endPosition();
    return text.substring(from, Math.max(from, next.beginPosition())).indexOf('\n') >= 0;
  }

  private static List<CoreMap> rebuild(List<List<CoreLabel>> groups, String text) {
    var rebuilt = new ArrayList<CoreMap>();
    int begin = 0;
    for (var tokens : groups) {
      int from = tokens.get(0).beginPosition();
      int to = tokens.get(tokens.size() - 1).endPosition();
      CoreMap sentence = new ArrayCoreMap();
      sentence.set(TextAnnotation.class, text.substring(from, to));
      sentence.set(TokensAnnotation.class, tokens);
      sentence.set(CharacterOffsetBeginAnnotation.class, from);
      sentence.set(CharacterOffsetEndAnnotation.class, to);
      sentence.set(SentenceIndexAnnotation.class, rebuilt.size());
      sentence.set(TokenBeginAnnotation.class, begin);
      sentence.set(TokenEndAnnotation.class, begin + tokens.size());
      for (int i = 0; i < tokens.size(); i++) {
        tokens.get(i).setIndex(i + 1);
        tokens.get(i).setSentIndex(rebuilt.size());
      }
      begin += tokens.size();
      rebuilt.add(sentence);
    }
    return rebuilt;
  }
}
