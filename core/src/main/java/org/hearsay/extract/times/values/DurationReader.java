package org.hearsay.extract.times.values;

import java.math.BigDecimal;
import java.util.Optional;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.model.dispatch.TimexType;

/** Reads durations and sets. */
public final class DurationReader {
  private static final BigDecimal DECADE = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private DurationReader() {}

  public static Optional<Reading> read(Match match) {
    return switch (match.rule().reads()) {
      case EACH -> Optional.of(set(period(match.find("n").orElse("1"), unit(match))));
      case EACH_NAMED -> Optional.of(set(named(match)));
      case EVERY_WORD -> Optional.of(set(match.find("every").orElse("P1D")));
      default ->
          Optional.of(Reading.open(TimexType.DURATION, period(Amounts.words(match), unit(match))));
    };
  }

  private static Reading set(String value) {
    return Reading.open(TimexType.SET, value);
  }

  private static String unit(Match match) {
    return match.find("unit").or(() -> match.find("unit2")).orElse("D");
  }

  private static String named(Match match) {
    var part = match.find("part").map(p -> "T" + p).orElse("");
    return match
        .find("weekday")
        .map(day -> "XXXX-WXX-" + day + part)
        .or(() -> match.find("part").map(p -> "XXXX-XX-XX" + part))
        .or(() -> match.number("month").map(month -> "XXXX-%02d".formatted(month)))
        .or(() -> match.find("season").map(season -> "XXXX-" + season))
        .orElse("P1D");
  }

  /** Such as P3D, PT2H, P2Y6M, PXM. Decades and centuries are given in years. */
  public static String period(String amount, String unit) {
    if (amount.equals("X")) {
      return switch (unit) {
        case "N" -> "PTXM";
        case "H", "S" -> "PTX" + unit;
        case "F" -> "PXW";
        case "WE" -> "PXWE";
        default -> "PX" + unit;
      };
    }
    var number = new BigDecimal(amount);
    return switch (unit) {
      case "N" -> "PT" + halves(number, "M", "30S");
      case "H" -> "PT" + halves(number, "H", "30M");
      case "S" -> "PT" + plain(number) + "S";
      case "D" ->
          number.stripTrailingZeros().scale() > 0 && number.compareTo(BigDecimal.ONE) < 0
              ? "PT12H"
              : "P" + plain(number) + "D";
      case "Y" -> "P" + halves(number, "Y", "6M");
      case "Q" -> "P" + plain(number.multiply(new BigDecimal(3))) + "M";
      case "F" -> "P" + plain(number.add(number)) + "W";
      case "E" -> "P" + plain(number.multiply(DECADE)) + "Y";
      case "C" -> "P" + plain(number.multiply(HUNDRED)) + "Y";
      default -> "P" + plain(number) + unit;
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String halves(BigDecimal number, String unit, String half) {
    var whole = number.toBigInteger();
    boolean isHalf = number.subtract(new BigDecimal(whole)).compareTo(new BigDecimal("0.5")) == 0;
    if (!isHalf) {
      return plain(number) + unit;
    }
    return whole.signum() == 0 ? half : whole + unit + half;
  }
}
