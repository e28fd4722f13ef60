package org.hearsay.extract.quantities;

import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Sentence;

/** Words around a number that leave it inexact. */
final class Approximation {
  private static final Set<String> BEFORE =
      Set.of(
          "about",
          "around",
          "some",
          "roughly",
          "approximately",
          "approx",
          "nearly",
          "almost",
          "over",
          "under",
          "circa",
          "~",
          "≈",
          "estimated",
          "more than",
          "less than",
          "fewer than",
          "up to",
          "at least",
          "at most",
          "close to",
          "as many as",
          "as much as",
          "as few as",
          "upwards of",
          "upward of",
          "just over",
          "just under",
          "only about",
          "in excess of");
  private static final Set<String> AFTER = Set.of("or so", "or more", "or less", "or fewer");
  private final Sentence sentence;

  Approximation(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Whether "about", "nearly", "-odd", "or so" and the like stand beside it.
   *
   * @param from index of the first token, with a sign of currency
   * @param number index of the number's last token
   * @param to index of the last token, with its unit
   */
  boolean holds(int from, int number, int to) {
    int before = word(from - 1).matches("the|an|a|another") ? from - 1 : from;
    return BEFORE.contains(word(before - 1))
        || BEFORE.contains(words(before - 2, 2))
        || BEFORE.contains(words(before - 3, 3))
        || AFTER.contains(words(number + 1, 2))
        || AFTER.contains(words(to + 1, 2))
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
