package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.dispatch.When;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Ties time expressions to the events they date (codebook 6: a date belongs to what it dates): up
 * the tree to the nearest event, then on to those that share its time.
 */
final class Dating {

  private static final Set<String> MOTION = Set.of("travel", "visit", "arrive", "return");

  private final Tree tree;
  private final Map<Integer, Trigger> triggers;
  private final TriggerFinder finder;
  private final EventLexicon lexicon;
  private final EmbeddingPredicates hosts;
  private final ClaimScope scope;
  private final List<Timex> times;
  private final Map<Integer, When> dated = new HashMap<>();

  Dating(
      Tree tree,
      Map<Integer, Trigger> triggers,
      TriggerFinder finder,
      EventLexicon lexicon,
      ClaimScope scope,
      List<Timex> times) {
    this.tree = tree;
    this.triggers = triggers;
    this.finder = finder;
    this.lexicon = lexicon;
    this.hosts = lexicon.hosts();
    this.scope = scope;
    this.times = times.stream().filter(t -> tree.headOf(t.span()).isPresent()).toList();
    this.times.stream().filter(Dating::isDate).forEach(this::tie);
  }

  private static boolean isDate(Timex time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  private void tie(Timex time) {
    if (times.stream()
        .anyMatch(first -> isBetween(first) && last(first).filter(time::equals).isPresent())) {
      return;
    }
    for (var owner : ownersInClaim(time)) {
      dated.merge(owner.index(), limited(time), Dating::narrower);
    }
  }

  private String preposition(Timex time) {
    return tree.headOf(time.span())
        .flatMap(t -> tree.child(t, "case"))
        .map(Morphology::lemma)
        .orElse("");
  }

  private boolean isBetween(Timex time) {
    return preposition(time).equals("between");
  }

  /** The second time of "between May 27 and June 4". */
  private Optional<Timex> last(Timex first) {
    return times.stream()
        .filter(
            t -> t.span().from() >= first.span().to() && t.span().from() <= first.span().to() + 8)
        .filter(
            t -> t.interval().notAfter().isPresent() && first.interval().notBefore().isPresent())
        .filter(t -> !t.interval().notAfter().get().isBefore(first.interval().notBefore().get()))
        .findFirst();
  }

  /** What the parser hangs on a time that opens a claim. */
  private Optional<Token> below(Timex time, ClaimDraft claim) {
    return tree.headOf(time.span()).stream()
        .flatMap(t -> tree.children(t).stream())
        .filter(t -> triggers.containsKey(t.index()) && claim.contains(t.span()))
        .findFirst();
  }

  /** "by Friday", "until April", "after Sunday": a bound, not a date. */
  private When limited(Timex time) {
    var said = When.of(time);
    var preposition = preposition(time);
    var ends = time.interval();
    var bound =
        switch (preposition) {
          case "between" ->
              last(time).map(last -> new Interval(ends.notBefore(), last.interval().notAfter()));
          case "by", "until", "till" -> ends.notAfter().map(Interval::until);
          case "before" -> ends.notBefore().map(d -> Interval.until(d.minusDays(1)));
          case "after" -> ends.notAfter().map(Interval::from);
          default -> Optional.<Interval>empty();
        };
    return bound.map(b -> new When(Optional.empty(), said.mod(), b, said.span())).orElse(said);
  }

  /** What a time dates, but nothing that another claim tells of. */
  private List<Token> ownersInClaim(Timex time) {
    var owners = tree.headOf(time.span()).map(this::owners).orElse(List.of());
    var claim = scope.of(time.span());
    if (claim.isEmpty() || owners.stream().allMatch(o -> scope.isTogether(o.span(), time.span()))) {
      return owners;
    }
    return ClaimScope.headOf(tree, claim.get())
        .filter(head -> triggers.containsKey(head.index()))
        .or(() -> below(time, claim.get()))
        .map(List::of)
        .orElse(List.of());
  }

  private static When narrower(When one, When other) {
    return days(other) < days(one) ? other : one;
  }

  private static long days(When when) {
    var ends = when.interval();
    if (ends.notBefore().isEmpty() || ends.notAfter().isEmpty()) {
      return Long.MAX_VALUE;
    }
    return ends.notAfter().get().toEpochDay() - ends.notBefore().get().toEpochDay();
  }

  /** What a time expression dates: the nearest event above it, through names and light verbs. */
  private List<Token> owners(Token time) {
    var at = time;
    for (int steps = 0; steps < Tree.DEEPEST; steps++) {
      var head = tree.head(at);
      if (head.isEmpty()) {
        return List.of();
      }
      boolean clause = at.is("acl") || at.is("ccomp") || at.is("advcl") || at.is("parataxis");
      if (clause && at != time) {
        return List.of();
      }
      if (at != time
          && tree.child(at, "case")
              .filter(c -> lexicon.has(EventWords.SIDE, Morphology.lemma(c)))
              .isPresent()) {
        return List.of();
      }
      at = head.get();
      if (triggers.containsKey(at.index())) {
        return withSubject(at);
      }
      if (!Morphology.isNominal(at)) {
        return hosted(at, 0);
      }
    }
    return List.of();
  }

  /**
   * "The talks will continue on Wednesday", "the failure of the talks in May": a phase is dated
   * with what it is a phase of.
   */
  private List<Token> withSubject(Token trigger) {
    var owners = new ArrayList<>(List.of(trigger));
    if (hosts.find(trigger).filter(h -> h.use() == EmbeddingPredicates.Use.ASPECT).isPresent()) {
      finder.carried(tree, trigger).stream()
          .filter(n -> triggers.containsKey(n.index()))
          .forEach(owners::add);
    }
    tree.head(trigger)
        .filter(h -> trigger.is("nmod") && triggers.containsKey(h.index()))
        .filter(
            h ->
                hosts
                    .find(h)
                    .filter(host -> host.use() == EmbeddingPredicates.Use.RAISE)
                    .isPresent())
        .ifPresent(owners::add);
    return owners;
  }

  /** The events that a light or raising verb carries: what dates it dates them. */
  private List<Token> hosted(Token verb, int depth) {
    var use = hosts.find(verb).map(EmbeddingPredicates.Host::use);
    var carrying =
        Set.of(
            EmbeddingPredicates.Use.LIGHT,
            EmbeddingPredicates.Use.ASPECT,
            EmbeddingPredicates.Use.RAISE);
    if (use.filter(carrying::contains).isEmpty() || depth > 5) {
      return List.of();
    }
    var nouns =
        finder.carried(tree, verb).stream().filter(n -> triggers.containsKey(n.index())).toList();
    var clause = tree.child(verb, "xcomp");
    if (!nouns.isEmpty() || clause.isEmpty()) {
      return nouns;
    }
    return triggers.containsKey(clause.get().index())
        ? List.of(clause.get())
        : hosted(clause.get(), depth + 1);
  }

  /** What the text says of when an event is; empty where nothing does. */
  Optional<When> find(Token trigger) {
    return find(trigger, 0);
  }

  private Optional<When> find(Token trigger, int depth) {
    var own = Optional.ofNullable(dated.get(trigger.index()));
    if (own.isPresent() || depth > 5) {
      return own;
    }
    return lender(trigger).flatMap(l -> find(l, depth + 1)).or(() -> besides(trigger));
  }

  /** The word whose time an event without one shares. */
  private Optional<Token> lender(Token token) {
    var head = tree.head(token);
    if (head.isEmpty()) {
      return head;
    }
    boolean purpose = token.is("advcl") && Morphology.isBare(token);
    boolean shares =
        token.is("xcomp") || purpose || (token.is("conj") && sameForm(token, head.get()));
    if (token.is("acl:relcl") && lexicon.has(EventWords.OCCASION, Morphology.lemma(head.get()))) {
      return dated.containsKey(head.get().index()) ? head : tree.head(head.get());
    }
    return shares ? head : Optional.empty();
  }

  private boolean sameForm(Token token, Token head) {
    return !tree.has(token, "nsubj")
        && token.upos().equals(head.upos())
        && Morphology.isFinite(token) == Morphology.isFinite(head)
        && Morphology.isPast(token) == Morphology.isPast(head)
        && Morphology.isIngForm(token) == Morphology.isIngForm(head)
        && Morphology.isPastParticiple(token) == Morphology.isPastParticiple(head)
        && Morphology.isPlural(token) == Morphology.isPlural(head);
  }

  /** "when the forum ends on Wednesday": a bound from the clause beside it. */
  private Optional<When> besides(Token trigger) {
    var verb = trigger.upos().equals("VERB") ? Optional.of(trigger) : carrier(trigger);
    return verb.stream()
        .flatMap(v -> tree.children(v, "advcl").stream())
        .flatMap(clause -> bound(clause).or(() -> occasion(clause)).stream())
        .findFirst()
        .or(() -> purpose(trigger));
  }

  /** "The last time they met, in May, they signed": both are of May. */
  private Optional<When> occasion(Token clause) {
    return tree.children(clause, "obl").stream()
        .filter(
            time -> time.is("obl:tmod") && lexicon.has(EventWords.OCCASION, Morphology.lemma(time)))
        .filter(time -> tree.conjunction(clause).isEmpty())
        .findFirst()
        .flatMap(time -> find(clause, 1));
  }

  /** "flew to Oslo to meet them, in May": the way is of the day of what it is made for. */
  private Optional<When> purpose(Token trigger) {
    var mode = Optional.ofNullable(triggers.get(trigger.index())).flatMap(t -> t.type().mode());
    if (mode.filter(MOTION::contains).isEmpty()) {
      return Optional.empty();
    }
    return Stream.of("xcomp", "advcl")
        .flatMap(rel -> tree.children(trigger, rel).stream())
        .filter(clause -> tree.conjunction(clause).equals("to"))
        .flatMap(clause -> Optional.ofNullable(dated.get(clause.index())).stream())
        .findFirst();
  }

  private Optional<Token> carrier(Token noun) {
    return noun.is("nsubj") || noun.is("obj")
        ? tree.head(noun).filter(hosts::isLight)
        : Optional.empty();
  }

  private Optional<When> bound(Token clause) {
    var when = Optional.ofNullable(dated.get(clause.index())).map(When::interval);
    return switch (lexicon.words().value(EventWords.BOUND, tree.conjunction(clause)).orElse("")) {
      case "AFTER" -> when.flatMap(Interval::notBefore).map(Interval::from).map(When::within);
      case "BEFORE" -> when.flatMap(Interval::notAfter).map(Interval::until).map(When::within);
      default -> Optional.empty();
    };
  }

  /** The bound that tense alone gives, seen from publication (coding conventions). */
  static Optional<When> byTense(Tense tense, Interval published) {
    return switch (tense) {
      case PAST -> published.notAfter().map(Interval::until).map(When::within);
      case FUTURE -> published.notBefore().map(Interval::from).map(When::within);
      default -> Optional.empty();
    };
  }

  /** A time that leaves a bound open ("soon", "by Friday") keeps its value and takes tense's. */
  static When bounded(When said, Optional<When> byTense) {
    var tense = byTense.map(When::interval).orElse(Interval.OPEN);
    var first = said.interval().notBefore().or(tense::notBefore);
    var last = said.interval().notAfter().or(tense::notAfter);
    boolean reversed = first.isPresent() && last.isPresent() && last.get().isBefore(first.get());
    return reversed
        ? said
        : new When(said.value(), said.mod(), new Interval(first, last), said.span());
  }
}
