package org.hearsay.extract.times.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.TimexType;

/** Reads times of day, on the day next to them or the nearest day before. */
public final class ClockReader {
  private static final int NOON = 12;
  private static final int HOURS = 24;

  private ClockReader() {}

  public static Optional<Reading> read(Match match, Tense tense, Context context) {
    var clock =
        match
            .find("clock")
            .or(() -> match.find("military").map(m -> m.substring(0, 2) + ":" + m.substring(2)));
    var parts = clock.orElse(match.find("hour").orElse("")).split(":");
    int hour = Integer.parseInt(parts[0]);
    if (hour > HOURS) {
      return Optional.empty();
    }
    hour =
        afternoon(match) && hour < NOON ? hour + NOON : morning(match) && hour == NOON ? 0 : hour;
    var rest = parts.length > 1 ? ":" + parts[1] + (parts.length > 2 ? ":" + parts[2] : "") : ":00";
    var zone = match.find("zone").filter(z -> z.equals("Z")).orElse("");
    return Optional.of(at(day(match, tense, context), "%02d%s%s".formatted(hour, rest, zone)));
  }

  /** A time of day, such as 22:30 or 22:30Z. */
  public static Reading at(LocalDate day, String clock) {
    return new Reading(TimexType.TIME, day + "T" + clock, Interval.of(day, day));
  }

  private static boolean afternoon(Match match) {
    return match
        .find("ampm")
        .map("PM"::equals)
        .or(() -> match.find("part").map(p -> !p.equals("MO")))
        .orElse(false);
  }

  private static boolean morning(Match match) {
    return match
        .find("ampm")
        .map("AM"::equals)
        .or(() -> match.find("part").map("MO"::equals))
        .orElse(false);
  }

  private static LocalDate day(Match match, Tense tense, Context context) {
    var published = context.published();
    if (match.has("weekday")) {
      var weekday = DayOfWeek.of(match.number("weekday").orElseThrow());
      return DayReader.byTense(weekday, tense, published);
    }
    if (match.has("offset")) {
      return published.plusDays(match.number("offset").orElse(0));
    }
    if (match.has("month")) {
      int month = match.number("month").orElseThrow();
      int day = match.number("day").orElseThrow();
      return match
          .number("year")
          .map(y -> LocalDate.of(y, month, day))
          .orElseGet(() -> DateReader.nearest(month, day, tense, published));
    }
    return context.lastDay();
  }
}
