package org.hearsay.extract.times.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.model.Tense;

/** Reads calendar dates: days, months, seasons and holidays, with or without a year. */
public final class DateReader {
  private static final int CENTURY = 100;
  private static final int PIVOT = 50;
  private static final int HALF_A_YEAR = 183;
  private static final int A_SEASON = 100;

  private DateReader() {}

  public static Optional<Reading> read(Match match, Tense tense, Context context) {
    return switch (match.rule().reads()) {
      case ISO -> iso(match);
      case SLASH -> slash(match);
      case SAME_MONTH_DAY -> sameMonth(match, context);
      case RELATIVE_MONTH -> relativeMonth(match, tense, context);
      case RELATIVE_YEAR_DATE -> relativeYear(match, context);
      case HOLIDAY -> holiday(match, tense, context);
      case SEASON -> season(match, tense, context);
      default -> date(match, tense, context);
    };
  }

  private static Optional<Reading> iso(Match match) {
    var words = match.find("iso").orElse("");
    var day = LocalDate.parse(words.substring(0, 10));
    return Optional.of(
        words.length() == 10 ? Periods.day(day) : ClockReader.at(day, words.substring(11)));
  }

  /** Month first, as in the United States, unless only day first gives a date. */
  private static Optional<Reading> slash(Match match) {
    var parts = match.find("slash").orElse("").split("/");
    int first = Integer.parseInt(parts[0]);
    int second = Integer.parseInt(parts[1]);
    int year = Integer.parseInt(parts[2]);
    if (parts[2].length() == 2) {
      year += year < PIVOT ? 2000 : 1900;
    }
    var day = first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
    return Optional.of(
        match.find("clock").map(c -> ClockReader.at(day, c)).orElse(Periods.day(day)));
  }

  private static Optional<Reading> date(Match match, Tense tense, Context context) {
    int month = match.number("month").orElseThrow();
    var day = match.number("day");
    var year = match.number("year");
    if (year.isPresent()) {
      return Optional.of(of(year.get(), month, day));
    }
    if (day.isPresent()) {
      return Optional.of(Periods.day(nearest(month, day.get(), tense, context.published())));
    }
    return Optional.of(Periods.month(nearestMonth(month, tense, context)));
  }

  public static Reading of(int year, int month, Optional<Integer> day) {
    return day.map(d -> Periods.day(LocalDate.of(year, month, d)))
        .orElseGet(() -> Periods.month(YearMonth.of(year, month)));
  }

  /**
   * The day with this month and day that fits the tense: the last, the next, or the nearest one.
   */
  public static LocalDate nearest(int month, int day, Tense tense, LocalDate published) {
    var same = inYear(published.getYear(), month, day);
    long away = same.toEpochDay() - published.toEpochDay();
    if (tense == Tense.FUTURE && away < 0 && away < -HALF_A_YEAR / 2) {
      return inYear(published.getYear() + 1, month, day);
    }
    if (tense == Tense.PAST && away > A_SEASON) {
      return inYear(published.getYear() - 1, month, day);
    }
    if (away > HALF_A_YEAR && tense != Tense.FUTURE) {
      return inYear(published.getYear() - 1, month, day);
    }
    return away < -HALF_A_YEAR - 90 ? inYear(published.getYear() + 1, month, day) : same;
  }

  private static LocalDate inYear(int year, int month, int day) {
    if (month == 2 && day == 29) {
      int leap = year;
      while (!java.time.Year.isLeap(leap)) {
        leap--;
      }
      return LocalDate.of(leap, month, day);
    }
    return LocalDate.of(year, month, day);
  }

  private static YearMonth nearestMonth(int month, Tense tense, Context context) {
    var now = YearMonth.from(context.published());
    var same = YearMonth.of(now.getYear(), month);
    return switch (tense) {
      case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
      case PAST -> same.isAfter(now.plusMonths(2)) ? same.minusYears(1) : same;
      default ->
          month - now.getMonthValue() > 5
              ? same.minusYears(1)
              : now.getMonthValue() - month > 9 ? same.plusYears(1) : same;
    };
  }

  private static Optional<Reading> sameMonth(Match match, Context context) {
    var before = context.lastDay();
    int day = match.number("day").orElseThrow();
    return Optional.of(Periods.day(before.withDayOfMonth(day)));
  }

  private static Optional<Reading> relativeMonth(Match match, Tense tense, Context context) {
    var now = YearMonth.from(context.published());
    int month = match.number("month").orElseThrow();
    var same = YearMonth.of(now.getYear(), month);
    int rel = match.number("rel").orElse(0);
    if (rel == 0) {
      return Optional.of(Periods.month(same));
    }
    if (rel < 0) {
      return Optional.of(Periods.month(same.isBefore(now) ? same : same.minusYears(1)));
    }
    return Optional.of(Periods.month(same.isAfter(now) ? same : same.plusYears(1)));
  }

  private static Optional<Reading> relativeYear(Match match, Context context) {
    int year = context.published().getYear() + match.number("rel").orElse(0);
    return Optional.of(of(year, match.number("month").orElseThrow(), match.number("day")));
  }

  private static Optional<Reading> holiday(Match match, Tense tense, Context context) {
    var rule = match.find("holiday").orElse("");
    var published = context.published();
    int year = published.getYear();
    if (match.has("year")) {
      return Optional.of(Periods.day(Holidays.day(rule, match.number("year").orElseThrow())));
    }
    int rel = match.number("rel").orElse(tense == Tense.FUTURE ? 1 : tense == Tense.PAST ? -1 : 0);
    var same = Holidays.day(rule, year);
    if (rel > 0 && same.isBefore(published)) {
      return Optional.of(Periods.day(Holidays.day(rule, year + 1)));
    }
    boolean before = rel < 0 && same.isAfter(published);
    return Optional.of(Periods.day(before ? Holidays.day(rule, year - 1) : same));
  }

  private static Optional<Reading> season(Match match, Tense tense, Context context) {
    var season = match.find("season").orElse("");
    var published = context.published();
    if (match.has("year")) {
      return Optional.of(Periods.season(match.number("year").orElseThrow(), season));
    }
    if (match.has("relyear")) {
      int year = published.getYear() + match.number("relyear").orElse(0);
      return Optional.of(Periods.season(year, season));
    }
    int rel = match.number("rel").orElse(tense == Tense.FUTURE ? 1 : 0);
    var same = Periods.season(published.getYear(), season);
    boolean isOver = same.last().orElse(published).isBefore(published);
    boolean isAhead = same.first().orElse(published).isAfter(published);
    int shift =
        rel < 0 && !isOver
            ? -1
            : rel > 0 && !isAhead
                ? 1
                : rel == 0 && !match.has("rel") && tense == Tense.PAST && isAhead ? -1 : 0;
    return Optional.of(Periods.season(published.getYear() + shift, season));
  }
}
