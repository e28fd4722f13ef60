package org.hearsay.extract.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.TimexType;

/** The day a dispatch is read from, and the times that stand before in its text. */
final class Context {
  private final LocalDate published;
  private final List<Reading> before = new ArrayList<>();

  Context(LocalDate published) {
    this.published = published;
  }

  LocalDate published() {
    return published;
  }

  void add(Reading reading) {
    before.add(reading);
  }

  /** The nearest time before that has a first day and fits. */
  Optional<Reading> last(Predicate<Reading> fits) {
    for (int i = before.size() - 1; i >= 0; i--) {
      var reading = before.get(i);
      if (reading.first().isPresent() && reading.last().isPresent() && fits.test(reading)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  /** The nearest day named before, or that of publication. */
  LocalDate lastDay() {
    return last(r -> r.first().equals(r.last())).flatMap(Reading::first).orElse(published);
  }

  /** The nearest date before, or the day of publication. */
  Reading lastDate() {
    return last(r -> r.type() == TimexType.DATE).orElse(Periods.day(published));
  }

  /** Whether a quarter of a year is what the text spoke of last. */
  Optional<Reading> lastQuarter() {
    return last(r -> r.value().matches("\\d{4}-Q\\d"));
  }
}
