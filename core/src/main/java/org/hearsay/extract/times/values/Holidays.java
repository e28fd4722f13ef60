package org.hearsay.extract.times.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The day of a holiday in a year, from its rule in {@code times_words.tsv}: {@code 12-25}, {@code
 * 11-4-4} (month, weekday, which one; L for the last; +1 for the day after), {@code easter-2}.
 */
public final class Holidays {
  private Holidays() {}

  public static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    var parts = rule.split("-");
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      return LocalDate.of(year, month, Integer.parseInt(parts[1]));
    }
    var weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
    var first = LocalDate.of(year, month, 1);
    if (parts[2].equals("L")) {
      return first.with(TemporalAdjusters.lastInMonth(weekday));
    }
    var which = parts[2].split("\\+");
    var day = first.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(which[0]), weekday));
    return which.length == 1 ? day : day.plusDays(Integer.parseInt(which[1]));
  }

  /** Western Easter by the anonymous Gregorian computus. */
  public static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int lag = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - lag + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
