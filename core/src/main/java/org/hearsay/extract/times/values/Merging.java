package org.hearsay.extract.times.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.TimexType;

/**
 * Merges the readings of a match for the first and the last possible publication date, as exactly
 * as both allow.
 */
public final class Merging {
  private static final Pattern YEARLESS =
      Pattern.compile("\\d{4}(-\\d\\d(?:-\\d\\d)?(?:T.*)?|-[A-Z]\\d?.?)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d\\d)(?:-.*)?");

  private Merging() {}

  public static Reading merge(Reading first, Reading last, LocalDate from, LocalDate to) {
    if (first.value().equals(last.value())) {
      return new Reading(first.type(), first.value(), cover(first, last));
    }
    return new Reading(TimexType.DATE, common(first, last, from, to), cover(first, last));
  }

  private static Interval cover(Reading first, Reading last) {
    var from = least(first.first(), last.first());
    var to = most(first.last(), last.last());
    return new Interval(from, to);
  }

  private static Optional<LocalDate> least(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isBefore(y) ? x : y));
  }

  private static Optional<LocalDate> most(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.flatMap(x -> b.map(y -> x.isAfter(y) ? x : y));
  }

  private static String common(Reading first, Reading last, LocalDate from, LocalDate to) {
    var a = first.value();
    var b = last.value();
    var monthA = MONTH.matcher(a);
    var monthB = MONTH.matcher(b);
    if (monthA.matches() && monthB.matches() && monthA.group(1).equals(monthB.group(1))) {
      return monthA.group(1);
    }
    if (a.length() >= 4 && b.startsWith(a.substring(0, 4))) {
      return a.substring(0, 4);
    }
    var weekday = weekday(a, b, from, to);
    if (weekday.isPresent()) {
      return weekday.get();
    }
    var yearless = YEARLESS.matcher(a);
    if (yearless.matches() && b.endsWith(yearless.group(1))) {
      return "XXXX" + yearless.group(1);
    }
    return side(first, last, from, to);
  }

  /** Two days with the same weekday, although the publication dates differ in it. */
  private static Optional<String> weekday(String a, String b, LocalDate from, LocalDate to) {
    if (!DAY.matcher(a).matches() || !DAY.matcher(b).matches()) {
      return Optional.empty();
    }
    var day = LocalDate.parse(a).getDayOfWeek();
    boolean same = day == LocalDate.parse(b).getDayOfWeek();
    return same && from.getDayOfWeek() != to.getDayOfWeek()
        ? Optional.of("XXXX-WXX-" + day.getValue())
        : Optional.empty();
  }

  private static String side(Reading first, Reading last, LocalDate from, LocalDate to) {
    boolean past =
        first.last().map(d -> d.isBefore(from)).orElse(false)
            && last.last().map(d -> d.isBefore(to)).orElse(false);
    boolean ahead =
        first.first().map(d -> d.isAfter(from)).orElse(false)
            && last.first().map(d -> d.isAfter(to)).orElse(false);
    return past ? "PAST_REF" : ahead ? "FUTURE_REF" : "PRESENT_REF";
  }
}
