package org.hearsay.extract.times.values;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.TimexType;

/**
 * Reads weeks, months, quarters and years given by distance or order ("last month", "the third
 * quarter").
 */
public final class UnitReader {
  private static final int LONGEST_LOOK = 100;

  private UnitReader() {}

  public static Optional<Reading> read(Match match, Tense tense, Context context) {
    return switch (match.rule().reads()) {
      case RELATIVE_UNIT -> Optional.of(relative(match, context.published()));
      case PAST_UNIT ->
          Optional.of(Reading.open(TimexType.DURATION, DurationReader.period("1", unit(match))));
      case CONTEXT_UNIT -> contextUnit(match, context);
      case TENSED_UNIT -> tensedUnit(match, tense, context);
      case AGO -> Optional.of(ago(match, context));
      case FROM_NOW -> Optional.of(away(match, context.published(), 1, context));
      case EARLIER -> Optional.of(earlier(match, context));
      case LATER -> Optional.of(away(match, context.lastDay(), 1, context));
      case YEAR_AGO -> Optional.of(yearAgo(context));
      case QUARTER -> quarter(match, tense, context);
      case LATEST_QUARTER -> Optional.of(latestQuarter(context));
      case PERIOD_OF_YEAR -> Optional.of(periodOfYear(match, context));
      case YEAR -> year(match);
      case YEAR_END -> Optional.of(Periods.year(context.published().getYear()));
      case DECADE -> match.number("decade").map(Periods::decade);
      case CENTURY -> match.number("ord").map(n -> Periods.century(n - 1));
      default -> Optional.empty();
    };
  }

  private static String unit(Match match) {
    return match.find("unit").orElse("D");
  }

  private static Reading relative(Match match, LocalDate published) {
    var unit = unit(match);
    int rel = match.number("rel").orElse(0);
    if (unit.equals("Y") || unit.equals("M") || unit.equals("Q")) {
      return Periods.of(unit, Periods.shift(published.withDayOfMonth(1), unit, rel));
    }
    return Periods.of(unit, Periods.shift(published, unit, rel));
  }

  private static Optional<Reading> contextUnit(Match match, Context context) {
    var unit = unit(match);
    var base = context.lastDate().first().orElse(context.published());
    return Optional.of(Periods.of(unit, Periods.shift(base, unit, match.number("rel").orElse(0))));
  }

  private static Optional<Reading> tensedUnit(Match match, Tense tense, Context context) {
    var unit = unit(match);
    boolean before =
        unit.equals("WE")
            && tense == Tense.PAST
            && context.published().getDayOfWeek().getValue() < 6;
    return Optional.of(Periods.of(unit, Periods.shift(context.published(), unit, before ? -1 : 0)));
  }

  private static Reading away(Match match, LocalDate from, int sign, Context context) {
    var amount = Amounts.whole(match).filter(n -> n < 100_000);
    if (amount.isEmpty()) {
      return Reader.reference(sign < 0 ? "PAST_REF" : "FUTURE_REF", context);
    }
    var unit = unit(match);
    return Periods.of(unit, Periods.shift(from, unit, sign * amount.get()));
  }

  private static Reading ago(Match match, Context context) {
    boolean isCompared = isOneYear(match) && context.lastQuarter().isPresent();
    return isCompared ? yearAgo(context) : away(match, context.published(), -1, context);
  }

  private static boolean isOneYear(Match match) {
    return unit(match).equals("Y") && match.has("one");
  }

  private static Reading earlier(Match match, Context context) {
    return isOneYear(match) ? yearAgo(context) : away(match, context.lastDay(), -1, context);
  }

  /** The year before the quarter that the text is about, or before the last date. */
  private static Reading yearAgo(Context context) {
    var quarter = context.lastQuarter();
    if (quarter.isPresent()) {
      var value = quarter.get().value();
      return Periods.quarter(Integer.parseInt(value.substring(0, 4)) - 1, value.charAt(6) - '0');
    }
    return Periods.year(context.published().getYear() - 1);
  }

  private static Optional<Reading> quarter(Match match, Tense tense, Context context) {
    int order = match.number("ord").orElseThrow();
    boolean isHalf = match.find("kind").map("<half:0>"::equals).orElse(false);
    if (isHalf && order > 2) {
      return Optional.empty();
    }
    var published = context.published();
    int year =
        match.number("year").orElseGet(() -> published.getYear() + match.number("rel").orElse(0));
    boolean isFree = !match.has("year") && !match.has("rel");
    if (isFree && tense != Tense.FUTURE && isFarAhead(order, isHalf, published)) {
      year--;
    }
    if (!match.rule().argument().isEmpty()) {
      year += Integer.parseInt(match.rule().argument());
    }
    return Optional.of(isHalf ? Periods.half(year, order) : Periods.quarter(year, order));
  }

  private static boolean isFarAhead(int order, boolean isHalf, LocalDate published) {
    var same =
        isHalf
            ? Periods.half(published.getYear(), order)
            : Periods.quarter(published.getYear(), order);
    return same.first().orElse(published).isAfter(published.plusDays(LONGEST_LOOK));
  }

  private static Reading latestQuarter(Context context) {
    return context
        .lastQuarter()
        .orElseGet(() -> Periods.of("Q", context.published().withDayOfMonth(1).minusMonths(3)));
  }

  private static Reading periodOfYear(Match match, Context context) {
    int year =
        match
            .number("year")
            .orElseGet(() -> context.published().getYear() + match.number("rel").orElse(0));
    return context
        .lastQuarter()
        .map(q -> Periods.quarter(year, q.value().charAt(6) - '0'))
        .orElseGet(() -> Periods.year(year));
  }

  private static Optional<Reading> year(Match match) {
    return match.number("year").map(Periods::year);
  }
}
