package org.hearsay.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Moment;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;

/**
 * Reads dates of publication: a day, a month, a year, or an instant with its zone, in ISO 8601, RFC
 * 1123 or English words. A date that countries read differently (09/11/2023) is not accepted.
 */
public final class PublicationDates {
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;
  private static final int LEAP_YEAR = 2024;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{4})(?:([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?:\\p{L}+, )?(\\d{1,2})(?:st|nd|rd|th)? (\\p{L}{3,9})\\.?,? (\\d{4})");
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?:\\p{L}+, )?(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,9})\\.?,? (\\d{4})");

  private PublicationDates() {}

  /** The date that the words mean; empty if they are no date, or one that does not exist. */
  public static Optional<When> find(String words) {
    var text = words.strip();
    try {
      return numbers(text).or(() -> words(text)).or(() -> instant(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The day of a dateline's "Sept. 12", if the dateline or the known date gives the year.
   *
   * @param words such as "Sept. 12", "12 September 2023"
   * @param known what else is known about the date; its year counts only if there is just one
   */
  static Optional<When> complete(String words, Interval known, Span at) {
    var whole = find(words);
    if (whole.isEmpty()) {
      whole = yearOf(known).flatMap(year -> find(words + " " + year));
    }
    return whole.map(w -> new When(w.value(), w.mod(), w.interval(), Optional.of(at)));
  }

  /**
   * Whether a dateline's date does not exist in its own year or in the known year; without a year,
   * in any year.
   */
  static boolean isImpossible(String words, Interval known) {
    int year = yearOf(known).orElse(LEAP_YEAR);
    return find(words).isEmpty() && find(words + " " + year).isEmpty();
  }

  private static Optional<Integer> yearOf(Interval known) {
    var first = known.notBefore().map(LocalDate::getYear);
    return first.isPresent() && first.equals(known.notAfter().map(LocalDate::getYear))
        ? first
        : Optional.empty();
  }

  private static Optional<When> numbers(String text) {
    var compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return Optional.of(
          day(number(compact.group(1)), number(compact.group(2)), number(compact.group(3))));
    }
    var parts = NUMBERS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int year = number(parts.group(1));
    if (parts.group(3) == null) {
      return Optional.of(year(year));
    }
    int month = number(parts.group(3));
    return Optional.of(
        parts.group(4) == null ? month(year, month) : day(year, month, number(parts.group(4))));
  }

  private static Optional<When> words(String text) {
    var dayFirst = DAY_MONTH.matcher(text);
    if (dayFirst.matches()) {
      int year = number(dayFirst.group(3));
      int day = number(dayFirst.group(1));
      return monthOf(dayFirst.group(2)).map(month -> day(year, month, day));
    }
    var monthFirst = MONTH_DAY.matcher(text);
    if (monthFirst.matches()) {
      int year = number(monthFirst.group(3));
      int day = number(monthFirst.group(2));
      return monthOf(monthFirst.group(1)).map(month -> day(year, month, day));
    }
    var coarse = MONTH_YEAR.matcher(text);
    if (coarse.matches()) {
      int year = number(coarse.group(2));
      return monthOf(coarse.group(1)).map(month -> month(year, month));
    }
    return Optional.empty();
  }

  private static Optional<When> instant(String text) {
    return time(text).map(PublicationDates::at);
  }

  /** Without a time zone the hour is not certain, so the value is the day alone. */
  private static When at(Moment time) {
    var day = time.local().toLocalDate();
    return at(time.zone().isPresent() ? time.toString() : day.toString(), day);
  }

  /** The date and time that the words mean; empty if they have no time of day. */
  static Optional<Moment> time(String words) {
    var text = words.strip();
    return Moment.find(text.replaceFirst("(?<=\\d) (?=\\d\\d:)", "T")).or(() -> mailTime(text));
  }

  private static Optional<Moment> mailTime(String text) {
    try {
      var time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(new Moment(time.toLocalDateTime(), Optional.of(time.getOffset())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> monthOf(String name) {
    var low = name.toLowerCase(Locale.ROOT);
    int at = MONTHS.indexOf(low.substring(0, 3));
    boolean known = at >= 0 && at % 3 == 0 && isMonth(low, at / 3 + 1);
    return known ? Optional.of(at / 3 + 1) : Optional.empty();
  }

  private static boolean isMonth(String low, int month) {
    var full = Month.of(month).name().toLowerCase(Locale.ROOT);
    return full.startsWith(low) || low.equals("sept");
  }

  private static When day(int year, int month, int day) {
    var date = LocalDate.of(checked(year), month, day);
    return at(date.toString(), date);
  }

  private static When month(int year, int month) {
    var value = YearMonth.of(checked(year), month);
    return within(value.toString(), value.atDay(1), value.atEndOfMonth());
  }

  private static When year(int year) {
    var value = Year.of(checked(year));
    return within(value.toString(), value.atDay(1), value.atMonth(12).atEndOfMonth());
  }

  private static When at(String value, LocalDate day) {
    checked(day.getYear());
    return within(value, day, day);
  }

  private static When within(String value, LocalDate first, LocalDate last) {
    return new When(
        Optional.of(value), Optional.empty(), Interval.of(first, last), Optional.empty());
  }

  private static int checked(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DateTimeException(
          "A dispatch is of " + FIRST_YEAR + ".." + LAST_YEAR + ", got " + year);
    }
    return year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
