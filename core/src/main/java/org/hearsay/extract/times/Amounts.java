package org.hearsay.extract.times;

import java.util.Optional;

/** How many of a unit a match speaks of. */
final class Amounts {
  private Amounts() {}

  /** The number in digits, or X where the words leave it open. */
  static String words(Match match) {
    var number = match.find("n");
    if (match.has("half")) {
      return "0.5";
    }
    if (match.has("vague")) {
      return match.find("vague").orElse("").contains("couple") ? "2" : "X";
    }
    return number
        .map(n -> match.has("plushalf") ? n + ".5" : n)
        .orElse(match.has("one") ? "1" : "X");
  }

  /** The number, or empty where the words leave it open or it is no whole one. */
  static Optional<Long> whole(Match match) {
    var words = words(match);
    return words.matches("\\d{1,6}") ? Optional.of(Long.valueOf(words)) : Optional.empty();
  }
}
