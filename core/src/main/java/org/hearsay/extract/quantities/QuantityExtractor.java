package org.hearsay.extract.quantities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.hearsay.model.TimexType;

/** Finds numbers with units, and checks those that can be checked. Safe for many threads. */
public final class QuantityExtractor {
  private final Units units;

  /** Reads the units, and a user's before them. */
  public QuantityExtractor(Optional<Path> data) {
    this.units = Units.read(data);
  }

  /**
   * Quantities in the order of the text, with ids {@code q1}, {@code q2}, … Numbers inside dates,
   * names, dateline, byline and credit line are none.
   */
  public List<Quantity> extract(
      Dispatch dispatch,
      Annotation annotation,
      List<Timex> times,
      List<Place> places,
      Notes notes) {
    var taken = taken(dispatch, annotation, times);
    var found = new ArrayList<Quantity>(new WeekdayCheck(dispatch).all(times));
    for (var sentence : annotation.sentences()) {
      found.addAll(read(sentence, taken, places));
    }
    found.sort(Comparator.comparing(Quantity::span));
    var numbered = new ArrayList<Quantity>();
    for (var quantity : found) {
      numbered.add(withId(quantity, "q" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private List<Quantity> read(Sentence sentence, List<Span> taken, List<Place> places) {
    var found = new ArrayList<Quantity>();
    var reader = new MeasureReader(units, sentence);
    Optional<DistanceCheck> check = Optional.empty();
    for (var amount : new NumberReader(sentence).all()) {
      var number =
          sentence.token(amount.first()).span().cover(sentence.token(amount.last()).span());
      var measure =
          taken.stream().anyMatch(number::overlaps)
              ? Optional.<Measure>empty()
              : reader.read(amount);
      if (measure.isPresent()) {
        check = check.or(() -> Optional.of(new DistanceCheck(sentence, places)));
        found.add(quantity(measure.get(), check.get().of(measure.get())));
      }
    }
    return found;
  }

  private static Quantity quantity(Measure measure, Optional<Quantity.Check> check) {
    var span = measure.from().span().cover(measure.to().span());
    return new Quantity(
        "", measure.kind(), measure.value(), measure.unit(), measure.approximate(), span, check);
  }

  private static List<Span> taken(Dispatch dispatch, Annotation annotation, List<Timex> times) {
    var taken = new ArrayList<Span>();
    times.stream()
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .forEach(t -> taken.add(t.span()));
    annotation.names().forEach(n -> taken.add(n.span()));
    dispatch.byline().ifPresent(taken::add);
    dispatch.credit().ifPresent(taken::add);
    dispatch.dateline().ifPresent(d -> taken.add(d.span()));
    return taken;
  }

  private static Quantity withId(Quantity q, String id) {
    return new Quantity(id, q.kind(), q.value(), q.unit(), q.approximate(), q.span(), q.check());
  }
}
