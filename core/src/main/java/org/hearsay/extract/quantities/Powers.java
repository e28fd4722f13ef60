package org.hearsay.extract.quantities;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.text.Sentence;

/** Reads numbers with a power of ten, which have several tokens: "1e6", "10^6", "2 x 10⁶". */
final class Powers {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:(?<times>\\d{1,15}(?:\\.\\d+)?) ?[x×*·] ?)?10(?:\\^(?<up>[-+]?\\d+)|(?<raised>[⁰¹²³⁴-⁹]+))"
              + "|(?<of>\\d{1,15}(?:\\.\\d+)?)e(?<exponent>[-+]?\\d+)");

  private static final int LONGEST = 8;

  private Powers() {}

  /** The number that starts at a token; infinite if it is too large for a double. */
  static Optional<Amount> at(Sentence sentence, int first) {
    Optional<Amount> found = Optional.empty();
    if (first >= sentence.tokens().size() || !isDigit(sentence.token(first).form().charAt(0))) {
      return found;
    }
    var written = new StringBuilder();
    int end = Math.min(first + LONGEST, sentence.tokens().size());
    for (int last = first; last < end; last++) {
      written.append(last > first && !isGlued(sentence, last) ? " " : "");
      written.append(sentence.token(last).form().toLowerCase(Locale.ROOT));
      var power = WRITTEN.matcher(written);
      if (power.matches()) {
        found = Optional.of(new Amount(value(power), first, last, false));
      }
    }
    return found;
  }

  private static double value(Matcher power) {
    if (power.group("of") != null) {
      return Double.parseDouble(power.group());
    }
    var times = power.group("times") == null ? "1" : power.group("times");
    var up = power.group("up") == null ? power.group("raised") : power.group("up");
    return Double.parseDouble(times + "e" + Normalizer.normalize(up, Normalizer.Form.NFKC));
  }

  /** Whether digits belong to what is directly before them: the 10 in "2^10". */
  static boolean isPart(Sentence sentence, int index) {
    if (index == 0 || !isGlued(sentence, index)) {
      return false;
    }
    var before = sentence.token(index - 1).form();
    char last = before.charAt(before.length() - 1);
    return last == '^' || Character.isLetterOrDigit(last);
  }

  private static boolean isGlued(Sentence sentence, int index) {
    return sentence.token(index - 1).span().to() == sentence.token(index).span().from();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
