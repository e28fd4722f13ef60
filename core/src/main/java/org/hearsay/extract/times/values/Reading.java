package org.hearsay.extract.times.values;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.TimexType;

/** The meaning of a match for one day of publication. */
public record Reading(TimexType type, String value, Interval interval) {
  public static Reading date(String value, LocalDate first, LocalDate last) {
    return new Reading(TimexType.DATE, value, Interval.of(first, last));
  }

  public static Reading open(TimexType type, String value) {
    return new Reading(type, value, Interval.OPEN);
  }

  public Optional<LocalDate> first() {
    return interval.notBefore();
  }

  public Optional<LocalDate> last() {
    return interval.notAfter();
  }
}
