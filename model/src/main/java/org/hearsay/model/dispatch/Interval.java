package org.hearsay.model.dispatch;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a time expression may refer to.
 *
 * @param notBefore the first day, or empty where that end is open
 * @param notAfter the last day, inclusive, or empty where that end is open
 */
public record Interval(Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {
  /** Both ends are open: nothing is known. */
  public static final Interval OPEN = new Interval(Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if the interval ends before it begins
   */
  public Interval {
    if (notBefore.isPresent() && notAfter.isPresent() && notAfter.get().isBefore(notBefore.get())) {
      throw new IllegalArgumentException(
          "An interval needs not_before <= not_after, got "
              + notBefore.get()
              + ".."
              + notAfter.get());
    }
  }

  /** Both ends known; the last day counts. */
  public static Interval of(LocalDate first, LocalDate last) {
    return new Interval(Optional.of(first), Optional.of(last));
  }

  /** From {@code first} on, open ended. */
  public static Interval from(LocalDate first) {
    return new Interval(Optional.of(first), Optional.empty());
  }

  /** Until {@code last}, which counts; open at the start. */
  public static Interval until(LocalDate last) {
    return new Interval(Optional.empty(), Optional.of(last));
  }

  /** Whether it contains a day. An open end has no limit. */
  public boolean contains(LocalDate day) {
    return notBefore.filter(day::isBefore).isEmpty() && notAfter.filter(day::isAfter).isEmpty();
  }

  /** Whether both ends are open. */
  public boolean isOpen() {
    return notBefore.isEmpty() && notAfter.isEmpty();
  }
}
