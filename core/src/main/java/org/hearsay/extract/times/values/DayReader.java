package org.hearsay.extract.times.values;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.hearsay.extract.times.rules.Match;
import org.hearsay.model.Tense;

/** Reads weekdays, and words for days around publication such as "yesterday". */
public final class DayReader {
  private DayReader() {}

  public static Optional<Reading> read(Match match, Tense tense, Context context) {
    var day =
        switch (match.rule().reads()) {
          case WEEKDAY -> weekday(match, tense, context.published());
          case WEEKDAY_OF_WEEK -> ofWeek(match, context.published());
          case CONTEXT_PART -> context.lastDay().plusDays(match.number("rel").orElse(0));
          default -> context.published().plusDays(offset(match));
        };
    return Optional.of(
        match.find("part").map(part -> Periods.part(day, part)).orElse(Periods.day(day)));
  }

  private static int offset(Match match) {
    return match
        .number("offset")
        .orElseGet(
            () ->
                match.rule().argument().isEmpty() ? 0 : Integer.parseInt(match.rule().argument()));
  }

  private static LocalDate weekday(Match match, Tense tense, LocalDate published) {
    var weekday = DayOfWeek.of(match.number("weekday").orElseThrow());
    if (!match.has("rel")) {
      boolean isOwner = match.has("owner") && tense == Tense.ONGOING;
      return byTense(weekday, isOwner ? Tense.PAST : tense, published);
    }
    int rel = match.number("rel").orElse(0);
    if (rel < 0) {
      return published.with(TemporalAdjusters.previous(weekday));
    }
    if (rel > 0) {
      return published.with(TemporalAdjusters.next(weekday));
    }
    var monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.with(TemporalAdjusters.nextOrSame(weekday));
  }

  public static LocalDate byTense(DayOfWeek weekday, Tense tense, LocalDate published) {
    boolean isAhead = tense == Tense.FUTURE || tense == Tense.ONGOING;
    return published.with(
        isAhead
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }

  private static LocalDate ofWeek(Match match, LocalDate published) {
    var monday =
        published
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .plusWeeks(match.number("rel").orElse(0));
    return monday.plusDays(match.number("weekday").orElseThrow() - 1L);
  }
}
