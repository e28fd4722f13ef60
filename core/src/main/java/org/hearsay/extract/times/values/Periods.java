package org.hearsay.extract.times.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.TimexType;

/** Days, weeks, months and other calendar periods as TIMEX3 values with their intervals. */
public final class Periods {
  private static final int YEARS_A_DECADE = 10;
  private static final int YEARS_A_CENTURY = 100;
  private static final int MONTHS_A_QUARTER = 3;

  private Periods() {}

  public static Reading day(LocalDate day) {
    return Reading.date(day.toString(), day, day);
  }

  public static Reading part(LocalDate day, String part) {
    return new Reading(TimexType.TIME, day + "T" + part, Interval.of(day, day));
  }

  public static Reading week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Reading.date(weekValue(day), monday, monday.plusDays(6));
  }

  public static Reading weekend(LocalDate day) {
    var saturday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
    return Reading.date(weekValue(day) + "-WE", saturday, saturday.plusDays(1));
  }

  private static String weekValue(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  public static Reading month(YearMonth month) {
    return Reading.date(month.toString(), month.atDay(1), month.atEndOfMonth());
  }

  public static Reading quarter(int year, int quarter) {
    var first = LocalDate.of(year, (quarter - 1) * MONTHS_A_QUARTER + 1, 1);
    return Reading.date(
        "%04d-Q%d".formatted(year, quarter),
        first,
        first.plusMonths(MONTHS_A_QUARTER).minusDays(1));
  }

  public static Reading half(int year, int half) {
    var first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    return Reading.date("%04d-H%d".formatted(year, half), first, first.plusMonths(6).minusDays(1));
  }

  public static Reading year(int year) {
    return Reading.date(
        "%04d".formatted(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /**
   * @param decade such as 198 for the 1980s
   */
  public static Reading decade(int decade) {
    int first = decade * YEARS_A_DECADE;
    return Reading.date(
        "%03d".formatted(decade), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /**
   * @param century such as 19 for the 1900s, which is how the 20th century is read
   */
  public static Reading century(int century) {
    int first = century * YEARS_A_CENTURY;
    return Reading.date(
        "%02d".formatted(century), LocalDate.of(first, 1, 1), LocalDate.of(first + 99, 12, 31));
  }

  /** A season; winter belongs to the year in which it starts. */
  public static Reading season(int year, String season) {
    int month = firstMonth(season);
    var first = LocalDate.of(year, month, 1);
    return Reading.date(
        "%04d-%s".formatted(year, season), first, first.plusMonths(MONTHS_A_QUARTER).minusDays(1));
  }

  public static int firstMonth(String season) {
    return switch (season) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      default -> 12;
    };
  }

  /** The period of a unit that contains a day; for hours and smaller units, the day itself. */
  public static Reading of(String unit, LocalDate day) {
    return switch (unit) {
      case "W", "F" -> week(day);
      case "WE" -> weekend(day);
      case "M" -> month(YearMonth.from(day));
      case "Q" -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case "Y" -> year(day.getYear());
      case "E" -> decade(day.getYear() / YEARS_A_DECADE);
      case "C" -> century(day.getYear() / YEARS_A_CENTURY);
      default -> day(day);
    };
  }

  /** A day at a distance of some units; hours and smaller units stay on the same day. */
  public static LocalDate shift(LocalDate day, String unit, long count) {
    return switch (unit) {
      case "D" -> day.plusDays(count);
      case "W", "WE" -> day.plusWeeks(count);
      case "F" -> day.plusWeeks(2 * count);
      case "M" -> day.plusMonths(count);
      case "Q" -> day.plusMonths(MONTHS_A_QUARTER * count);
      case "Y" -> day.plusYears(count);
      case "E" -> day.plusYears(YEARS_A_DECADE * count);
      case "C" -> day.plusYears(YEARS_A_CENTURY * count);
      default -> day;
    };
  }
}
