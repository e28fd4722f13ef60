package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.Timex;
import org.hearsay.model.Token;

/** The publisher's own claims: every asserting clause that is nobody else's. */
final class Publisher {
  private static final Set<String> FOLLOWING = Set.of("come", "follow", "precede", "contrast");

  /** Fewer tokens than this make no sentence without a verb. */
  private static final int SHORTEST = 5;

  private final Text text;
  private final List<Timex> times;
  private final CueLexicon lexicon;
  private final Tenses tenses;
  private final List<Span> furniture;

  Publisher(Text text, Dispatch dispatch, List<Timex> times, CueLexicon lexicon) {
    this.text = text;
    this.times = times;
    this.lexicon = lexicon;
    this.tenses = new Tenses(dispatch, times);
    this.furniture = Furniture.of(dispatch);
  }

  /** Claims of all sentences, in any order. */
  List<ClaimDraft> claims(List<Chained> attributed) {
    var claims = new ArrayList<ClaimDraft>();
    for (var tree : text.trees()) {
      boolean asks = tree.token(tree.size() - 1).form().equals("?");
      if (!asks && furniture.stream().noneMatch(f -> f.contains(tree.sentence().span()))) {
        sentence(tree, Taken.in(tree, attributed), claims);
      }
    }
    return claims;
  }

  private void sentence(Tree tree, Taken taken, List<ClaimDraft> claims) {
    var opening = DatedEvent.opening(tree, times, taken);
    opening.ifPresent(o -> claims.add(dated(tree, o)));
    var asides = Aside.in(tree, taken);
    asides.forEach(a -> claims.add(aside(tree, a)));
    var heads = OwnClauses.heads(tree);
    for (var head : heads) {
      if (!taken.holds(head) && !isNominal(tree, head)) {
        var words = OwnClauses.words(tree, head, heads);
        words.andNot(taken.below(head));
        opening.ifPresent(o -> words.andNot(o.phrase()));
        asides.forEach(a -> words.andNot(a.cut()));
        clause(tree, head, words, "publisher-clause").ifPresent(claims::add);
      }
    }
    if (heads.isEmpty() && taken.cues().isEmpty() && taken.content().isEmpty()) {
      unread(tree).ifPresent(claims::add);
    }
    for (var head : OwnClauses.shared(tree, taken.cues())) {
      if (!taken.holds(head) && !taken.isCue(head)) {
        var words = OwnClauses.words(tree, head, heads);
        words.andNot(taken.below(head));
        Subjects.subject(tree, head).ifPresent(s -> words.or(tree.subtree(s)));
        clause(tree, head, words, "publisher-shared").ifPresent(claims::add);
      }
    }
  }

  /** "KCNA's announcement comes after …": tells of a claim and claims nothing itself. */
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
            .filter(o -> Nominals.isDocument(o.lemma()) && tree.has(o, "acl"))
            .isPresent();
    return saying && FOLLOWING.contains(head.lemma()) || issued;
  }

  /** A whole sentence whose verb the parser did not see. */
  private Optional<ClaimDraft> unread(Tree tree) {
    var content = Borders.around(tree, Borders.range(0, tree.size()));
    content = Borders.trim(text.words(), Borders.without(content, furniture));
    boolean sentence = tree.size() > SHORTEST && tree.token(tree.size() - 1).form().equals(".");
    boolean past = tree.tokens().stream().anyMatch(t -> t.xpos().matches("VB[DN]"));
    var clause = new Predicate(tree, tree.sentence().root());
    var tense = past ? Tense.PAST : tenses.of(clause, false);
    return sentence && !content.isEmpty()
        ? Optional.of(own(content, Factuality.CERTAIN, tense, List.of(), "publisher-sentence"))
        : Optional.empty();
  }

  private Optional<ClaimDraft> clause(Tree tree, Token head, BitSet words, String rule) {
    if (!words.get(head.index())) {
      return Optional.empty();
    }
    var clause = new Predicate(tree, head);
    var content = Borders.without(Borders.around(tree, words), furniture);
    content = Borders.trim(text.words(), content);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    var condition = Conditions.spans(tree, head);
    var value = Certainty.of(clause, false);
    var limited = condition.isEmpty() ? value : value.atMost(Factuality.POSSIBLE);
    return Optional.of(own(content, limited, tenses.of(clause, false), condition, rule));
  }

  private ClaimDraft dated(Tree tree, DatedEvent event) {
    return own(
        Borders.around(tree, event.content()),
        Factuality.CERTAIN,
        Tense.PAST,
        List.of(),
        "publisher-dated-event");
  }

  private ClaimDraft aside(Tree tree, Aside aside) {
    var clause = new Predicate(tree, aside.head());
    boolean bare = clause.isNominal();
    return own(
        Borders.around(tree, aside.content()),
        bare ? aside.value() : Certainty.of(clause, false),
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
