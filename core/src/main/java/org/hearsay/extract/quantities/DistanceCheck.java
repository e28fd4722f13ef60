package org.hearsay.extract.quantities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.Place;
import org.hearsay.model.Precision;
import org.hearsay.model.Quantity.Check;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * Checks a distance against the great circle between the two places that its clause names: "between
 * A and B", "from A to B", "A is … from B". A way by road or rail is not checked.
 */
final class DistanceCheck {
  private static final double SHARE = 0.15;

  /** The tolerance in kilometres, because places are points in our data but areas in reality. */
  private static final double SLACK = 5;

  private static final Set<String> CLAUSES =
      Set.of("ccomp", "advcl", "acl", "parataxis", "root", "csubj");
  private final WordLists<QuantityWords> words;
  private final Sentence sentence;
  private final List<Spot> spots;

  DistanceCheck(WordLists<QuantityWords> words, Sentence sentence, List<Place> places) {
    this.words = words;
    this.sentence = sentence;
    this.spots =
        places.stream()
            .filter(p -> p.point().isPresent() && !p.metonym())
            .filter(p -> p.precision() == Precision.POINT || p.precision() == Precision.CITY)
            .flatMap(p -> p.spans().stream().flatMap(s -> spot(p, s).stream()))
            .sorted(Comparator.comparingInt(s -> s.token.index()))
            .toList();
  }

  private record Spot(Place place, Token token) {}

  private Optional<Spot> spot(Place place, Span span) {
    return sentence.span().contains(span)
        ? sentence.headOf(span).map(t -> new Spot(place, t))
        : Optional.empty();
  }

  /** The distance in kilometres; empty if the clause does not name two places. */
  Optional<Check> of(Measure measure) {
    boolean far = measure.unit().equals("km") || measure.unit().equals("m");
    if (!measure.kind().equals("DISTANCE") || !far || spots.size() < 2) {
      return Optional.empty();
    }
    var clause = clauseOf(measure.to());
    var inside = spots.stream().filter(s -> sameClause(s.token, clause)).toList();
    return isWay(clause) ? Optional.empty() : ends(measure, inside).map(e -> check(measure, e));
  }

  private Optional<List<Spot>> ends(Measure measure, List<Spot> inside) {
    for (int i = 0; i + 1 < inside.size(); i++) {
      var first = preposition(inside.get(i).token);
      var second = preposition(inside.get(i + 1).token);
      boolean joined = inside.get(i + 1).token.is("conj");
      if ((first.equals("between") && joined) || (first.equals("from") && second.equals("to"))) {
        return differ(inside.get(i), inside.get(i + 1));
      }
    }
    var from =
        inside.stream()
            .filter(s -> s.token.index() > measure.to().index())
            .filter(s -> words.has(QuantityWords.FAR_END, preposition(s.token)))
            .findFirst();
    var before = inside.stream().filter(s -> s.token.index() < measure.from().index()).toList();
    return from.isEmpty() || before.isEmpty()
        ? Optional.empty()
        : differ(before.get(before.size() - 1), from.get());
  }

  private static Optional<List<Spot>> differ(Spot one, Spot other) {
    boolean same = one.place.id().equals(other.place.id());
    return same ? Optional.empty() : Optional.of(List.of(one, other));
  }

  private static Check check(Measure measure, List<Spot> ends) {
    var one = ends.get(0).place;
    var other = ends.get(1).place;
    double km = one.point().orElseThrow().kilometresTo(other.point().orElseThrow());
    double said = measure.unit().equals("m") ? measure.value() / 1000 : measure.value();
    boolean fits = Math.abs(said - km) <= Math.max(SHARE * km, SLACK);
    double computed = Math.round((measure.unit().equals("m") ? km * 1000 : km) * 10) / 10.0;
    return new Check(fits, computed, "great circle " + one.name() + "-" + other.name());
  }

  /** A word that says how one travels: "by road", "a 300-km drive". */
  private boolean isWay(Token clause) {
    return sentence.subtree(clause).stream()
        .filter(t -> sameClause(t, clause))
        .anyMatch(t -> words.has(QuantityWords.WAY, t.lemma().toLowerCase(Locale.ROOT)));
  }

  private boolean sameClause(Token token, Token clause) {
    return clauseOf(token).index() == clause.index();
  }

  /** The head of the innermost clause that contains a word. */
  private Token clauseOf(Token token) {
    var path = new ArrayList<Token>(List.of(token));
    var at = token;
    while (at.head() >= 0 && path.size() <= sentence.tokens().size() && !opens(at)) {
      at = sentence.token(at.head());
      path.add(at);
    }
    return at;
  }

  private boolean opens(Token token) {
    boolean conjunct = token.is("conj") && sentence.child(token, "nsubj").isPresent();
    return conjunct || CLAUSES.stream().anyMatch(token::is);
  }

  private String preposition(Token noun) {
    return sentence.child(noun, "case").map(c -> c.form().toLowerCase(Locale.ROOT)).orElse("");
  }
}
