package org.hearsay.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.When;

/**
 * Writes times in words: days with their weekday, whole months and years by name, durations in
 * full.
 */
final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
  private static final Pattern CLOCK = Pattern.compile(".*T(\\d\\d(?::\\d\\d)?)(?::.*)?.*");
  private static final Pattern DURATION = Pattern.compile("P(T?)([0-9.]+|X)([A-Z]+)");
  private static final Map<String, String> PARTS =
      Map.of(
          "MO",
          "morning",
          "MI",
          "midday",
          "AF",
          "afternoon",
          "EV",
          "evening",
          "NI",
          "night",
          "DT",
          "daytime");
  private static final Map<String, String> REFERENCES =
      Map.of("FUTURE_REF", "some time to come", "PAST_REF", "some time past", "PRESENT_REF", "now");
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("TS", "second"),
          Map.entry("TM", "minute"),
          Map.entry("TH", "hour"),
          Map.entry("D", "day"),
          Map.entry("W", "week"),
          Map.entry("WE", "weekend"),
          Map.entry("M", "month"),
          Map.entry("Q", "quarter"),
          Map.entry("Y", "year"),
          Map.entry("DE", "decade"),
          Map.entry("CE", "century"));
  private static final Map<String, String> MODS =
      Map.ofEntries(
          Map.entry("START", "the beginning of "),
          Map.entry("MID", "the middle of "),
          Map.entry("END", "the end of "),
          Map.entry("APPROX", "about "),
          Map.entry("BEFORE", "before "),
          Map.entry("AFTER", "after "),
          Map.entry("ON_OR_BEFORE", "by "),
          Map.entry("ON_OR_AFTER", "from "),
          Map.entry("LESS_THAN", "less than "),
          Map.entry("MORE_THAN", "more than "),
          Map.entry("EQUAL_OR_LESS", "at most "),
          Map.entry("EQUAL_OR_MORE", "at least "));

  private Dates() {}

  static String of(Timex timex) {
    return of(When.of(timex));
  }

  static String of(When when) {
    var mod = when.mod().map(m -> MODS.getOrDefault(m, "")).orElse("");
    return mod + plain(when);
  }

  private static String plain(When when) {
    var value = when.value().orElse("");
    var duration = DURATION.matcher(value);
    if (duration.matches()) {
      return duration(duration.group(2), duration.group(1) + duration.group(3));
    }
    var reference = Optional.ofNullable(REFERENCES.get(value));
    if (when.interval().isOpen()) {
      return reference.orElse(value.isEmpty() ? "unknown" : value);
    }
    var days = of(when.interval());
    return reference.map(words -> words + ", " + days).orElse(days + partOfDay(value));
  }

  private static String duration(String number, String unit) {
    var name = UNITS.getOrDefault(unit, unit);
    if (number.equals("X")) {
      return "some " + plural(name);
    }
    return number + " " + (number.equals("1") ? name : plural(name));
  }

  private static String plural(String name) {
    return name.equals("century") ? "centuries" : name + "s";
  }

  private static String partOfDay(String value) {
    int at = value.lastIndexOf('T');
    if (at < 0) {
      return "";
    }
    var part = PARTS.get(value.substring(at + 1));
    var clock = CLOCK.matcher(value);
    return part != null ? ", " + part : clock.matches() ? ", " + clock.group(1) : "";
  }

  static String of(Interval interval) {
    var first = interval.notBefore();
    var last = interval.notAfter();
    if (first.isPresent() && last.isPresent()) {
      return between(first.get(), last.get());
    }
    return first
        .map(day -> "from " + DAY.format(day) + " on")
        .or(() -> last.map(day -> "by " + DAY.format(day)))
        .orElse("unknown");
  }

  private static String between(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return DAY.format(first);
    }
    boolean wholeMonths =
        first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    if (wholeMonths && first.getYear() == last.getYear()) {
      if (first.getMonth() == last.getMonth()) {
        return first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + " "
            + first.getYear();
      }
      if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
        return String.valueOf(first.getYear());
      }
    }
    return DAY.format(first) + " to " + DAY.format(last);
  }
}
