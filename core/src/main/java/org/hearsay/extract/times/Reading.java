package org.hearsay.extract.times;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.model.Interval;
import org.hearsay.model.TimexType;

/** What a match stands for, seen from one day of publication. */
record Reading(TimexType type, String value, Interval interval) {
  static Reading date(String value, LocalDate first, LocalDate last) {
    return new Reading(TimexType.DATE, value, Interval.of(first, last));
  }

  static Reading open(TimexType type, String value) {
    return new Reading(type, value, Interval.OPEN);
  }

  Optional<LocalDate> first() {
    return interval.notBefore();
  }

  Optional<LocalDate> last() {
    return interval.notAfter();
  }
}
