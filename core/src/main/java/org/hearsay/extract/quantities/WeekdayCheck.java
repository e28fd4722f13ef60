package org.hearsay.extract.quantities;

import static org.hearsay.lexicon.WordBorder.END;
import static org.hearsay.lexicon.WordBorder.START;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Quantity;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;

/**
 * Checks whether a weekday fits the date next to it ("Saturday, July 13"). Days are counted as in
 * ISO 8601: Monday is 1.
 */
final class WeekdayCheck {
  private static final Pattern WEEKDAY =
      Pattern.compile(
          START + "(mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?" + END + "\\.?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DAY =
      Pattern.compile(
          "(?i)"
              + START
              + "(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (the )?\\d{1,2}"
              + END
              + "|\\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "|\\d{1,4}[/.-]\\d{1,2}"
              + END
              + ")");
  private static final Pattern GAP = Pattern.compile("[\\s,(]*(the )?[\\s,(]*");
  private final Dispatch dispatch;

  WeekdayCheck(Dispatch dispatch) {
    this.dispatch = dispatch;
  }

  /** The quantities of kind DATE, without ids. */
  List<Quantity> all(List<Timex> times) {
    var found = new ArrayList<Quantity>();
    Optional<Timex> before = Optional.empty();
    for (var time : times) {
      var self = check(time, time.span());
      var pair = before.filter(b -> self.isEmpty()).flatMap(b -> pair(b, time));
      self.or(() -> pair).ifPresent(found::add);
      before = Optional.of(time);
    }
    return found;
  }

  /** "Saturday" and "July 13" as two adjacent expressions. */
  private Optional<Quantity> pair(Timex weekday, Timex date) {
    int from = weekday.span().to();
    int to = date.span().from();
    boolean beside = from < to && GAP.matcher(dispatch.text().substring(from, to)).matches();
    boolean bare = !DAY.matcher(dispatch.words(weekday.span())).find();
    return beside && bare ? check(date, weekday.span().cover(date.span())) : Optional.empty();
  }

  private Optional<Quantity> check(Timex time, Span span) {
    var words = dispatch.words(span);
    var weekday = WEEKDAY.matcher(words);
    boolean dated = time.type() == TimexType.DATE || time.type() == TimexType.TIME;
    if (!dated || !weekday.find() || !DAY.matcher(words).find() || weekday.group().length() < 3) {
      return Optional.empty();
    }
    var said = dayOf(weekday.group(1));
    return day(time.value()).map(date -> quantity(said, date, span));
  }

  private static Quantity quantity(DayOfWeek said, LocalDate date, Span span) {
    var is = date.getDayOfWeek();
    var name = is.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    var check = new Quantity.Check(is == said, is.getValue(), date + " is a " + name);
    return new Quantity("", "DATE", said.getValue(), "weekday", false, span, Optional.of(check));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return value.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(value.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DayOfWeek dayOf(String start) {
    for (var day : DayOfWeek.values()) {
      if (day.name().regionMatches(true, 0, start, 0, 3)) {
        return day;
      }
    }
    throw new IllegalStateException("A pattern of weekdays matched '" + start + "'");
  }
}
