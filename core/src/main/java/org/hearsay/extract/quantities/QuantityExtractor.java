package org.hearsay.extract.quantities;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;

/** Finds quantities (numbers with units), and checks them where possible. Safe for many threads. */
public final class QuantityExtractor {
  private final QuantityLexicon lexicon;

  /** Reads the units; a user's rows come first. */
  public QuantityExtractor(Lexicon lexicon) {
    this.lexicon = QuantityLexicon.of(lexicon);
  }

  /**
   * Quantities in the order of the text, with ids {@code q1}, {@code q2}, … Numbers inside dates,
   * names, dateline, byline and credit line are no quantities.
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
      found.addAll(read(sentence, taken, places, notes));
    }
    found.sort(Comparator.comparing(Quantity::span));
    var numbered = new ArrayList<Quantity>();
    for (var quantity : found) {
      numbered.add(withId(quantity, "q" + (numbered.size() + 1)));
    }
    return numbered;
  }

  private List<Quantity> read(Sentence sentence, BitSet taken, List<Place> places, Notes notes) {
    var found = new ArrayList<Quantity>();
    var reader = new MeasureReader(lexicon, sentence);
    Optional<DistanceCheck> check = Optional.empty();
    for (var amount : new NumberReader(lexicon, sentence).all()) {
      var number =
          sentence.token(amount.first()).span().cover(sentence.token(amount.last()).span());
      var measure = isIn(taken, number) ? Optional.<Measure>empty() : reader.read(amount);
      if (measure.isPresent() && !Double.isFinite(measure.get().value())) {
        notes.add(
            "number-not-read",
            number,
            "A number has at most 15 digits, or is a power of ten below 10^308; this one is left out");
      } else if (measure.isPresent()) {
        check = check.or(() -> Optional.of(new DistanceCheck(lexicon.words(), sentence, places)));
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

  private static BitSet taken(Dispatch dispatch, Annotation annotation, List<Timex> times) {
    var taken = new BitSet(dispatch.text().length());
    times.stream()
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .forEach(t -> take(taken, t.span()));
    annotation.names().forEach(n -> take(taken, n.span()));
    dispatch.byline().ifPresent(s -> take(taken, s));
    dispatch.credit().ifPresent(s -> take(taken, s));
    dispatch.dateline().ifPresent(d -> take(taken, d.span()));
    return taken;
  }

  private static void take(BitSet taken, Span span) {
    taken.set(span.from(), span.to());
  }

  private static boolean isIn(BitSet taken, Span span) {
    int next = taken.nextSetBit(span.from());
    return next >= 0 && next < span.to();
  }

  private static Quantity withId(Quantity q, String id) {
    return new Quantity(id, q.kind(), q.value(), q.unit(), q.approximate(), q.span(), q.check());
  }
}
