package org.hearsay.extract.claims.drafts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.attributions.Conditions;
import org.hearsay.extract.claims.chains.AttributionChain;
import org.hearsay.extract.claims.chains.RelayOutlets;
import org.hearsay.extract.claims.chains.RelayPhrase;
import org.hearsay.extract.claims.clauses.Tenses;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.SourceMention;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Modality;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** Turns attributions into claims, field by field. */
public final class ClaimDrafter {

  /** Under these a gerund tells of what is said to have happened: "denied taking money". */
  private static final Set<Stance> DONE = EnumSet.of(Stance.DENY, Stance.ALLEGE, Stance.CONFIRM);

  private final ParsedText text;
  private final List<Timex> times;
  private final Tenses tenses;
  private final RelayOutlets hearers;

  public ClaimDrafter(ParsedText text, Dispatch dispatch, List<Timex> times, RelayOutlets hearers) {
    this.text = text;
    this.hearers = hearers;
    this.times = times;
    this.tenses = new Tenses(text.grammar().tense(), dispatch, times);
  }

  public ClaimDraft draft(AttributionChain chained) {
    var last = chained.last();
    var clause = clause(last);
    var conditions =
        clause
            .map(c -> inside(new Conditions(text.lexicon()).spans(c.tree(), c.head()), last))
            .orElse(List.of());
    var content = SpanSets.trim(text.words(), SpanSets.without(last.content(), conditions));
    if (content.isEmpty()) {
      content = last.content();
      conditions = List.of();
    }
    var cues = chained.hops().stream().flatMap(h -> h.cueSpans().stream()).distinct().toList();
    var cue = SpanSets.trim(text.words(), SpanSets.without(cues, content));
    if (cue.isEmpty()) {
      cue = cues;
      var left = SpanSets.trim(text.words(), SpanSets.without(content, cues));
      content = left.isEmpty() ? content : left;
    }
    boolean isOwn = isOwn(last);
    return new ClaimDraft(
        content,
        cue,
        isOwn ? List.of() : sources(chained),
        isOwn ? Quotation.NONE : text.quotes().quotation(text.words(), content),
        stance(last),
        factuality(last, clause, !conditions.isEmpty()),
        tense(last, clause),
        conditions,
        Utterance.of(last, times),
        last.construction().label());
  }

  /** Whether the publisher itself speaks: an impersonal cue, or a passive of belief. */
  private static boolean isOwn(Attribution one) {
    return one.cue().type() == CueClass.SEEM
        || one.source().isEmpty()
            && one.cue().type() == CueClass.THINK
            && one.cue().kind() == CueKind.VERB
            && one.tree().isPassive(one.tree().token(one.head()));
  }

  private List<SourceMention> sources(AttributionChain chained) {
    var sources = new ArrayList<SourceMention>();
    for (var hop : chained.hops()) {
      boolean adopts = hop.cue().adoption() == Adoption.ADOPTS && hop.negated();
      var adoption = adopts ? Adoption.NEUTRAL : hop.cue().adoption();
      var heard = hearers.find(hop);
      if (!heard.isEmpty()) {
        sources.add(new SourceMention(heard, adoption));
      }
      var relayed = RelayPhrase.of(text.lexicon(), hop);
      relayed.ifPresent(r -> sources.add(new SourceMention(r.medium(), Adoption.NEUTRAL)));
      sources.add(
          new SourceMention(
              named(relayed.map(RelayPhrase::source).orElse(hop.source())), adoption));
    }
    return sources;
  }

  /** Nobody, where nothing but a clitic names who speaks: "'s" of "let's". */
  private List<Span> named(List<Span> source) {
    boolean isWord =
        source.stream()
            .map(s -> s.of(text.words()).strip().replaceFirst("['’]\\p{L}*$", ""))
            .anyMatch(w -> w.codePoints().anyMatch(Character::isLetterOrDigit));
    return isWord ? source : List.of();
  }

  /** Conditions that the content itself holds; those outside quotation marks only. */
  private List<Span> inside(List<Span> conditions, Attribution one) {
    return conditions.stream()
        .filter(c -> one.content().stream().anyMatch(s -> s.contains(c)))
        .toList();
  }

  /** The clause that governs the content, looked up anew where the content lies elsewhere. */
  private Optional<Clause> clause(Attribution one) {
    var head = one.tree().token(one.contentHead());
    if (one.contentHead() != one.head()
        && one.content().stream().anyMatch(c -> c.overlaps(head.span()))) {
      var clause = new Clause(one.tree(), head);
      boolean torn = clause.isNominal() && one.construction().isQuotation();
      return torn ? finite(one).or(() -> Optional.of(clause)) : Optional.of(clause);
    }
    return finite(one).or(() -> topOf(one.content().get(0)));
  }

  /** Of a quotation that the parser tore apart, the first predicate that stands by itself. */
  private static Optional<Clause> finite(Attribution one) {
    return one.tree().tokens().stream()
        .filter(
            t -> SpanSets.contains(one.content(), t.span()) && !Tree.isAny(t, "acl", "aux", "cop"))
        .map(t -> new Clause(one.tree(), t))
        .filter(Clause::isFinite)
        .findFirst();
  }

  private Optional<Clause> topOf(Span first) {
    return text.treeAt(first)
        .flatMap(
            tree ->
                tree.sentence().within(first).stream()
                    .filter(t -> !Morphology.isPunctuation(t))
                    .filter(t -> t.head() < 0 || !tree.token(t.head()).span().overlaps(first))
                    .findFirst()
                    .map(t -> new Clause(tree, t)));
  }

  private Stance stance(Attribution one) {
    boolean open = one.negated() && one.cue().type() == CueClass.SPEAK && isQuestion(one);
    return open ? Stance.DECLINE : one.stance();
  }

  private boolean isQuestion(Attribution one) {
    return first(one).filter(t -> text.lexicon().has(ClaimWords.QUESTION, t.lemma())).isPresent();
  }

  /** "asked whether": whatever the cue, it is left open. */
  private static boolean isOpen(Attribution one) {
    return first(one).filter(t -> t.is("mark") && t.lemma().equals("whether")).isPresent();
  }

  /** "said that the governor had allegedly fled": whoever says it does not vouch for it. */
  private boolean isHearsay(Attribution one, Clause clause) {
    return clause.tree().children(clause.head()).stream()
        .filter(t -> t.is("advmod") && text.lexicon().has(ClaimWords.HEARSAY, t.lemma()))
        .anyMatch(t -> SpanSets.contains(one.content(), t.span()));
  }

  private static Optional<Token> first(Attribution one) {
    return one.tree().sentence().within(one.content().get(0)).stream()
        .filter(t -> !Morphology.isPunctuation(t))
        .findFirst();
  }

  private Factuality factuality(Attribution one, Optional<Clause> clause, boolean conditional) {
    var view = one.negated() ? one.cue().negatedView() : one.cue().view();
    boolean asked =
        text.words().substring(0, one.content().get(one.content().size() - 1).to()).endsWith("?");
    if (stance(one) == Stance.DECLINE || stance(one) == Stance.UNKNOWN || asked || isOpen(one)) {
      return Factuality.UNCOMMITTED;
    }
    if (clause.filter(c -> isHearsay(one, c)).isPresent()) {
      return Factuality.UNCOMMITTED;
    }
    var content =
        clause
            .filter(c -> !c.isNominal())
            .map(c -> text.grammar().modality().of(c, !conditional && isPast(one)))
            .orElse(Factuality.CERTAIN);
    var value = Modality.under(view, content);
    return conditional ? value.atMost(Factuality.POSSIBLE) : value;
  }

  private Tense tense(Attribution one, Optional<Clause> clause) {
    boolean quoted = text.quotes().quotation(text.words(), one.content()) == Quotation.DIRECT;
    if (clause.isEmpty() || clause.get().isNominal() && !hasClause(clause.get())) {
      return tenses.ofNominal(stance(one), isPast(one));
    }
    if (one.cue().type() == CueClass.SEEM
        && one.stance() != Stance.UNKNOWN
        && Morphology.isVerb(one.tree().token(one.head()))) {
      return isHave(clause.get()) ? Tense.PAST : Tense.ONGOING;
    }
    var main = hasClause(clause.get()) ? inner(clause.get()) : clause.get();
    if (!main.isFinite()) {
      boolean past = Morphology.isIngForm(main.head()) && DONE.contains(one.cue().stance());
      return past || isHave(main) ? Tense.PAST : tenses.ofNominal(Stance.PROMISE, false);
    }
    var tense = tenses.of(main, isPast(one) && !quoted);
    boolean isWish = one.stance() == Stance.DEMAND && tense == Tense.ONGOING;
    return isWish ? Tense.FUTURE : tense;
  }

  private static boolean isHave(Clause clause) {
    return clause.hasAuxiliary("have");
  }

  /** "the time at which he could arrive": what is open is in the relative clause. */
  private static boolean hasClause(Clause clause) {
    return clause.isNominal() && clause.tree().has(clause.head(), "acl:relcl");
  }

  private static Clause inner(Clause clause) {
    return new Clause(clause.tree(), clause.tree().child(clause.head(), "acl:relcl").orElseThrow());
  }

  private static boolean isPast(Attribution one) {
    if (one.cue().kind() != CueKind.VERB) {
      return false;
    }
    var cue = new Clause(one.tree(), one.tree().token(one.head()));
    return Morphology.isPast(cue.head())
        || cue.hasAuxiliary("have")
        || cue.auxiliaries().stream().anyMatch(t -> Morphology.isPast(t));
  }
}
