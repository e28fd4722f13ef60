package org.hearsay.extract.quantities;

import java.util.Locale;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.text.Sentence;

/** Recognises words that make a number approximate. */
final class Approximation {
  private final WordLists<QuantityWords> lists;
  private final Sentence sentence;

  Approximation(WordLists<QuantityWords> lists, Sentence sentence) {
    this.lists = lists;
    this.sentence = sentence;
  }

  /**
   * Whether there is "about", "nearly", "-odd", "or so" or a similar word next to it.
   *
   * @param from index of the first token, with a sign of currency
   * @param number index of the number's last token
   * @param to index of the last token, with its unit
   */
  boolean holds(int from, int number, int to) {
    int before = lists.has(QuantityWords.ARTICLE, word(from - 1)) ? from - 1 : from;
    return lists.has(QuantityWords.APPROXIMATE, word(before - 1))
        || lists.has(QuantityWords.APPROXIMATE, words(before - 2, 2))
        || lists.has(QuantityWords.APPROXIMATE, words(before - 3, 3))
        || lists.has(QuantityWords.APPROXIMATE_AFTER, words(number + 1, 2))
        || lists.has(QuantityWords.APPROXIMATE_AFTER, words(to + 1, 2))
        || word(number + 1).equals("odd")
        || words(number + 1, 2).matches("[-–] odd");
  }

  private String words(int from, int count) {
    return count == 1 ? word(from) : words(from, count - 1) + " " + word(from + count - 1);
  }

  private String word(int i) {
    return i < 0 || i >= sentence.tokens().size()
        ? ""
        : sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
