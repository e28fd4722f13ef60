package org.hearsay.extract.times.values;

import java.time.DateTimeException;
import java.util.Optional;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.TimexType;

/** Reads a match with its rule's operation. Empty if the words are no time. */
public final class Reader {
  private Reader() {}

  public static Optional<Reading> read(Match match, Tense tense, Context context) {
    try {
      return switch (match.rule().reads()) {
        case ISO,
            SLASH,
            DATE,
            RELATIVE_YEAR_DATE,
            RELATIVE_MONTH,
            SAME_MONTH_DAY,
            HOLIDAY,
            SEASON ->
            DateReader.read(match, tense, context);
        case WEEKDAY, WEEKDAY_OF_WEEK, DAY_WORD, CONTEXT_PART ->
            DayReader.read(match, tense, context);
        case DURATION, EACH, EACH_NAMED, EVERY_WORD -> DurationReader.read(match);
        case CLOCK -> ClockReader.read(match, tense, context);
        case NONE -> Optional.empty();
        case FIXED -> Optional.of(fixed(match, context));
        default -> UnitReader.read(match, tense, context);
      };
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return Optional.empty(); // the 31st of February, the year 99999
    }
  }

  private static Reading fixed(Match match, Context context) {
    var value = match.find("ref").orElse(match.rule().argument());
    return reference(value, context);
  }

  /** Past, present or future, seen from the day of publication. */
  public static Reading reference(String value, Context context) {
    var day = context.published();
    var interval =
        switch (value) {
          case "PAST_REF" -> org.hearsay.model.dispatch.Interval.until(day);
          case "FUTURE_REF" -> org.hearsay.model.dispatch.Interval.from(day);
          default -> org.hearsay.model.dispatch.Interval.of(day, day);
        };
    return new Reading(TimexType.DATE, value, interval);
  }
}
