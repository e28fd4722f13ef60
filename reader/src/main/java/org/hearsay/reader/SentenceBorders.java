package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.dispatch.Span;

/**
 * Decides where sentences begin. The network decides, but never inside a line before a lower-case
 * letter ("flowing. in the south", "“We go.” he said"), and always at a paragraph. Each line is a
 * paragraph if lines are too long to be wrapped by hand.
 */
final class SentenceBorders {
  /** A text with a line longer than this, in UTF-16 units, is not wrapped by hand. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  /**
   * Longer sentences are cut, because the work of the parser and the rules grows with the square of
   * the length.
   */
  private static final int MOST_TOKENS = 250;

  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’", "'", ")", "]", "»");

  /** Words that may end a line, but not a sentence. */
  private static final Set<String> ENDING_NOTHING =
      Set.of("the", "a", "an", "of", "and", "or", "with", "from", "at", "their", "its", "his", ",");

  private final String text;
  private final List<Span> words;
  private final boolean linesAreParagraphs;

  SentenceBorders(String text, List<Span> words, Span piece) {
    this.text = text;
    this.words = words;
    this.linesAreParagraphs =
        piece.of(text).lines().mapToInt(String::length).max().orElse(0) > LONGEST_WRAPPED_LINE;
  }

  /**
   * The indices of the sentences' first words, followed by the number of words.
   *
   * @param opens two scores for each word: that it begins no sentence, and that it does
   */
  List<Integer> find(float[][] opens) {
    var borders = new ArrayList<Integer>();
    for (int i = 0; i < words.size(); i++) {
      boolean first = borders.isEmpty();
      int length = first ? 0 : i - borders.get(borders.size() - 1);
      boolean begins = opens[i][1] > opens[i][0] && !goesOn(i) || isParagraph(i);
      if (first || begins || length >= MOST_TOKENS) {
        borders.add(i);
      }
    }
    borders.add(words.size());
    return borders;
  }

  private boolean isParagraph(int word) {
    long lines = word == 0 ? 0 : gap(word).chars().filter(c -> c == '\n').count();
    return lines > 1 || lines == 1 && linesAreParagraphs;
  }

  private boolean goesOn(int word) {
    if (word == 0) {
      return false;
    }
    var before = words.get(word - 1).of(text);
    if (gap(word).indexOf('\n') >= 0) {
      return ENDING_NOTHING.contains(before);
    }
    boolean isClosing = CLOSING.contains(words.get(word).of(text)) && gap(word).isEmpty();
    boolean isSmall = Character.isLowerCase(text.codePointAt(words.get(word).from()));
    return isClosing || isSmall && (before.equals(".") || CLOSING.contains(before));
  }

  private String gap(int word) {
    return text.substring(words.get(word - 1).to(), words.get(word).from());
  }
}
