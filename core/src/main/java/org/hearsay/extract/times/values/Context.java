package org.hearsay.extract.times.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.extract.times.rules.Operation;
import org.hearsay.extract.times.rules.Rule;
import org.hearsay.model.dispatch.TimexType;

/** The publication date of a dispatch, and the times found so far in its text. */
public final class Context {
  private final LocalDate published;
  private final List<Reading> before = new ArrayList<>();
  private Optional<Reading> topic = Optional.empty();

  public Context(LocalDate published) {
    this.published = published;
  }

  public LocalDate published() {
    return published;
  }

  /** Adds a reading and its rule. */
  public void add(Reading reading, Rule rule) {
    before.add(reading);
    boolean isTopic =
        (rule.reads() == Operation.QUARTER && rule.argument().isEmpty())
            || rule.reads() == Operation.LATEST_QUARTER;
    boolean isOver = reading.last().map(d -> d.isBefore(published)).orElse(false);
    if (isTopic && (isOver || topic.isEmpty()) && reading.value().matches("\\d{4}-Q\\d")) {
      topic = Optional.of(reading);
    }
  }

  /** The nearest earlier time in the text that has a first day and fits. */
  public Optional<Reading> last(Predicate<Reading> fits) {
    for (int i = before.size() - 1; i >= 0; i--) {
      var reading = before.get(i);
      if (reading.first().isPresent() && reading.last().isPresent() && fits.test(reading)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  /** The nearest day before it in the text, or the day of publication. */
  public LocalDate lastDay() {
    return last(r -> r.first().equals(r.last())).flatMap(Reading::first).orElse(published);
  }

  /** The nearest date before it in the text, or the day of publication. */
  public Reading lastDate() {
    return last(r -> r.type() == TimexType.DATE).orElse(Periods.day(published));
  }

  /** The quarter that the text is about, not one that it is compared with. */
  public Optional<Reading> lastQuarter() {
    return topic;
  }
}
