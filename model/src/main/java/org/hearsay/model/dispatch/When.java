package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * The time of an event or statement.
 *
 * @param value the TIMEX3 value, such as {@code 2023-W36}; empty if only bounds are known
 * @param mod TimeML's modifier (START, MID, END, APPROX, …), if any
 * @param interval the days that it refers to
 * @param span the words that it was read from; empty if it follows from tense or date alone
 */
public record When(
    Optional<String> value, Optional<String> mod, Interval interval, Optional<Span> span) {
  /** The time of a time expression. */
  public static When of(Timex timex) {
    return new When(
        Optional.of(timex.value()), timex.mod(), timex.interval(), Optional.of(timex.span()));
  }

  /** The time on the first day; empty if only days are known. */
  public Optional<Moment> notBeforeAt() {
    return clock()
        .filter(at -> interval.notBefore().filter(at.local().toLocalDate()::equals).isPresent());
  }

  /** The time on the last day; empty if only days are known. */
  public Optional<Moment> notAfterAt() {
    return clock()
        .filter(at -> interval.notAfter().filter(at.local().toLocalDate()::equals).isPresent());
  }

  private Optional<Moment> clock() {
    return value.flatMap(Moment::find);
  }

  /** Bounds alone, without a time expression. */
  public static When within(Interval interval) {
    return new When(Optional.empty(), Optional.empty(), interval, Optional.empty());
  }
}
