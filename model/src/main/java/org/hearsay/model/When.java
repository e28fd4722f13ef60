package org.hearsay.model;

import java.util.Optional;

/**
 * When something is, was or will be.
 *
 * @param value the TIMEX3 value, such as {@code 2023-W36}; empty where only bounds are known
 * @param mod TimeML's modifier (START, MID, END, APPROX, …), if any
 * @param interval the days it stands for
 * @param span the words it was read from; empty where it follows from tense or date alone
 */
public record When(
    Optional<String> value, Optional<String> mod, Interval interval, Optional<Span> span) {
  /** What a time expression says. */
  public static When of(Timex timex) {
    return new When(
        Optional.of(timex.value()), timex.mod(), timex.interval(), Optional.of(timex.span()));
  }

  /** Bounds alone, read from no words of their own. */
  public static When within(Interval interval) {
    return new When(Optional.empty(), Optional.empty(), interval, Optional.empty());
  }
}
