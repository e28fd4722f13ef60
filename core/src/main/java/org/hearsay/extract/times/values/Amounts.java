package org.hearsay.extract.times.values;

import java.util.Optional;
import org.hearsay.extract.times.rules.Match;

/** The number of units in a match. */
public final class Amounts {
  private Amounts() {}

  /** The number in digits, or X if the words leave it open. */
  public static String words(Match match) {
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

  /** The number; empty if the words leave it open or it is not a whole number. */
  public static Optional<Long> whole(Match match) {
    var words = words(match);
    return words.matches("\\d{1,6}") ? Optional.of(Long.valueOf(words)) : Optional.empty();
  }
}
