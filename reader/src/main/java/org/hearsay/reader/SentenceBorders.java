package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;

/**
 * Where sentences begin: the network's word for it, but never inside a line before a small letter
 * ("flowing. in the south", "“We go.” he said"), and always at a paragraph. A line is a paragraph
 * where lines are too long to be wrapped by hand.
 */
final class SentenceBorders {
  /** A text with a line longer than this many UTF-16 units is not wrapped by hand. */
  private static final int LONGEST_WRAPPED_LINE = 120;

  /** Longer sentences are cut: the parser's work and the rules' grow with the square of it. */
  private static final int MOST_TOKENS = 250;

  private static final Set<String> CLOSING = Set.of("”", "\"", "''", "’", "'", ")", "]", "»");

  /** Words that a line may end with, but no sentence. */
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
   * Indices of first words, and the number of words at the end.
   *
   * @param opens two scores a word: that it begins no sentence, that it does
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
