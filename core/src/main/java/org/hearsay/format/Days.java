package org.hearsay.format;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.When;

/** Reads and writes days in the notation of the format. */
final class Days {
  private static final int DATE = 10;

  private Days() {}

  /**
   * The day of an ISO date, or of a date and time.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  static LocalDate parse(String words) {
    int time = words.indexOf('T');
    try {
      return LocalDate.parse(time < 0 ? words : words.substring(0, time));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("A day is an ISO date, got '" + words + "'", e);
    }
  }

  /** When a dispatch was published, from the value alone: a day, month, year or instant. */
  static When published(String value) {
    return new When(Optional.of(value), Optional.empty(), interval(value), Optional.empty());
  }

  private static Interval interval(String value) {
    if (value.length() >= DATE) {
      return Interval.of(parse(value), parse(value));
    }
    if (value.matches("\\d{4}-\\d{2}")) {
      var month = YearMonth.parse(value);
      return Interval.of(month.atDay(1), month.atEndOfMonth());
    }
    if (value.matches("\\d{4}")) {
      var year = Year.parse(value);
      return Interval.of(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    return Interval.OPEN;
  }
}
