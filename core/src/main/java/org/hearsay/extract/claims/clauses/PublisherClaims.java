package org.hearsay.extract.claims.clauses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.attributions.Conditions;
import org.hearsay.extract.claims.chains.AttributionChain;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.SourcePhrases;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Finds the publisher's own claims: every asserting clause that is not attributed to anyone else.
 */
public final class PublisherClaims {

  /** Without a verb, fewer tokens than this are no sentence. */
  private static final int SHORTEST = 5;

  private final ParsedText text;
  private final List<Timex> times;
  private final CueLexicon lexicon;
  private final AssertedClauses asserted;
  private final Tenses tenses;

  public PublisherClaims(ParsedText text, Dispatch dispatch, List<Timex> times) {
    this.text = text;
    this.times = times;
    this.lexicon = text.lexicon();
    this.asserted = new AssertedClauses(lexicon);
    this.tenses = new Tenses(text.grammar().tense(), dispatch, times);
  }

  /** The claims of all sentences, in any order. */
  public List<ClaimDraft> claims(List<AttributionChain> attributed) {
    var claims = new ArrayList<ClaimDraft>();
    for (var tree : text.trees()) {
      boolean asks = tree.token(tree.size() - 1).form().equals("?");
      if (!asks) {
        sentence(tree, AttributedWords.in(tree, attributed), claims);
      }
    }
    return claims;
  }

  private void sentence(Tree tree, AttributedWords taken, List<ClaimDraft> claims) {
    var opening =
        text.uses(Part.DATED_EVENT)
            ? DatedEvent.opening(lexicon, tree, times, taken)
            : Optional.<DatedEvent>empty();
    opening.ifPresent(o -> claims.add(dated(tree, o)));
    List<ParentheticalClaim> asides =
        text.uses(Part.PARENTHETICAL) ? ParentheticalClaim.in(tree, taken) : List.of();
    asides.forEach(a -> claims.add(aside(tree, a)));
    var heads = asserted.heads(tree);
    for (var head : heads) {
      if (!taken.holds(head) && !isNominal(tree, head)) {
        var words = asserted.words(tree, head, heads);
        words.andNot(taken.below(head));
        opening.ifPresent(o -> words.andNot(o.phrase()));
        asides.forEach(a -> words.andNot(a.cut()));
        clause(tree, head, words, "publisher-clause").ifPresent(claims::add);
      }
    }
    boolean isVerbless = heads.isEmpty() && text.uses(Part.VERBLESS_SENTENCE);
    if (isVerbless && taken.cues().isEmpty() && taken.content().isEmpty()) {
      unread(tree).ifPresent(claims::add);
    }
    for (var head : AssertedClauses.shared(tree, taken.cues())) {
      if (text.uses(Part.SHARED_SUBJECT) && !taken.holds(head) && !taken.isCue(head)) {
        var words = asserted.words(tree, head, heads);
        words.andNot(taken.below(head));
        SourcePhrases.subject(lexicon, tree, head).ifPresent(s -> words.or(tree.subtree(s)));
        clause(tree, head, words, "publisher-shared").ifPresent(claims::add);
      }
    }
  }

  /** "KCNA's announcement comes after …": mentions a claim but claims nothing itself. */
  private boolean isNominal(Tree tree, Token head) {
    boolean saying =
        tree.child(head, "nsubj")
            .filter(
                s ->
                    lexicon.of(CueKind.NOUN, s.lemma()).stream()
                        .anyMatch(c -> c.type() == CueClass.SPEAK))
            .isPresent();
    boolean issued =
        tree.child(head, "obj")
            .filter(o -> lexicon.has(ClaimWords.DOCUMENT, o.lemma()) && tree.has(o, "acl"))
            .isPresent();
    return saying && lexicon.has(ClaimWords.FOLLOWING, head.lemma()) || issued;
  }

  /** A whole sentence whose verb the parser did not recognise. */
  private Optional<ClaimDraft> unread(Tree tree) {
    var content = SpanSets.around(tree, SpanSets.range(0, tree.size()));
    boolean sentence = tree.size() > SHORTEST && tree.token(tree.size() - 1).form().equals(".");
    boolean past =
        tree.tokens().stream()
            .anyMatch(t -> Morphology.isPast(t) || Morphology.isPastParticiple(t));
    var clause = new Clause(tree, tree.sentence().root());
    var tense = past ? Tense.PAST : tenses.of(clause, false);
    return sentence && !content.isEmpty()
        ? Optional.of(own(content, Factuality.CERTAIN, tense, List.of(), "publisher-sentence"))
        : Optional.empty();
  }

  private Optional<ClaimDraft> clause(Tree tree, Token head, BitSet words, String rule) {
    if (!words.get(head.index())) {
      return Optional.empty();
    }
    var clause = new Clause(tree, head);
    var content = SpanSets.trim(text.words(), SpanSets.around(tree, words));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var condition = new Conditions(lexicon).spans(tree, head);
    var value = text.grammar().modality().of(clause, false);
    var limited = condition.isEmpty() ? value : value.atMost(Factuality.POSSIBLE);
    return Optional.of(own(content, limited, tenses.of(clause, false), condition, rule));
  }

  private ClaimDraft dated(Tree tree, DatedEvent event) {
    return own(
        SpanSets.around(tree, event.content()),
        Factuality.CERTAIN,
        Tense.PAST,
        List.of(),
        "publisher-dated-event");
  }

  private ClaimDraft aside(Tree tree, ParentheticalClaim aside) {
    var clause = new Clause(tree, aside.head());
    boolean bare = clause.isNominal();
    return own(
        SpanSets.around(tree, aside.content()),
        bare ? aside.value() : text.grammar().modality().of(clause, false),
        bare ? Tense.FUTURE : tenses.of(clause, false),
        List.of(),
        "publisher-aside");
  }

  private static ClaimDraft own(
      List<Span> content, Factuality value, Tense tense, List<Span> condition, String rule) {
    return new ClaimDraft(
        content,
        List.of(),
        List.of(),
        Quotation.NONE,
        value.strength() == 2 ? Stance.ESTIMATE : Stance.STATE,
        value,
        tense,
        condition,
        Optional.empty(),
        rule);
  }
}
