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
  private Optional<Reading> topic = Optional.empty();

  Context(LocalDate published) {
    this.published = published;
  }

  LocalDate published() {
    return published;
  }

  /** Adds a reading, and the rule that it comes from. */
  void add(Reading reading, Rule rule) {
    before.add(reading);
    boolean isTopic =
        (rule.reads() == Operation.QUARTER && rule.argument().isEmpty())
            || rule.reads() == Operation.LATEST_QUARTER;
    boolean isOver = reading.last().map(d -> d.isBefore(published)).orElse(false);
    if (isTopic && (isOver || topic.isEmpty()) && reading.value().matches("\\d{4}-Q\\d")) {
      topic = Optional.of(reading);
    }
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

  /** The quarter of a year that the text speaks of, not one that it is compared with. */
  Optional<Reading> lastQuarter() {
    return topic;
  }
}
