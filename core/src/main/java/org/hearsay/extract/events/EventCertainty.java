package org.hearsay.extract.events;

import java.util.Optional;
import org.hearsay.model.Factuality;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Modality;
import org.hearsay.syntax.Tree;

/**
 * The factuality of an event in the view of the source that claims it: from the words around the
 * trigger and on the path up to the head of the claim, then from the claim's own value (FactBank,
 * Saurí and Pustejovsky 2009). The content of a clause of time or reason is presupposed, so doubt
 * outside does not affect it.
 */
final class EventCertainty {
  private final Tree tree;
  private final EventLexicon lexicon;
  private final Modality modality;

  EventCertainty(Tree tree, EventLexicon lexicon) {
    this.tree = tree;
    this.lexicon = lexicon;
    this.modality = lexicon.grammar().modality();
  }

  Factuality of(Token trigger, Optional<ClaimDraft> claim) {
    var top = claim.flatMap(c -> ClaimScope.headOf(tree, c));
    return isTop(trigger, top)
        ? claim.map(ClaimDraft::factuality).orElse(Factuality.CERTAIN)
        : walk(trigger, claim, top);
  }

  private static boolean isTop(Token token, Optional<Token> top) {
    return top.filter(t -> t.index() == token.index()).isPresent();
  }

  private Factuality walk(Token trigger, Optional<ClaimDraft> claim, Optional<Token> top) {
    boolean reported = claim.filter(c -> !c.cue().isEmpty()).isPresent();
    var value = modality.of(new Clause(tree, trigger), reported);
    var at = trigger;
    for (int steps = 0; steps < Tree.DEEPEST; steps++) {
      var head = tree.head(at);
      if (head.isEmpty()) {
        return value;
      }
      if (isPresupposed(at)) {
        boolean open = claim.filter(c -> c.factuality() == Factuality.UNCOMMITTED).isPresent();
        return open && at.is("acl:relcl") ? Factuality.UNCOMMITTED : value;
      }
      if (at.is("conj") && isTop(head.get(), top) && standsAlone(at)) {
        return value;
      }
      boolean coordinated = at.is("conj");
      value = coordinated ? value : Modality.under(host(head.get()), value);
      var below = Optional.of(at);
      at = head.get();
      if (isTop(at, top)) {
        return weakened(claim.map(ClaimDraft::factuality).orElse(Factuality.CERTAIN), value);
      }
      value = Modality.under(modality.without(new Clause(tree, at), reported, below), value);
    }
    return value;
  }

  /** A conjunct with a subject, an auxiliary or a negation of its own. */
  private boolean standsAlone(Token token) {
    return tree.children(token).stream()
        .anyMatch(c -> c.is("nsubj") || c.is("aux") || modality.isNegation(c));
  }

  private boolean isPresupposed(Token token) {
    if (token.is("acl:relcl")) {
      return true;
    }
    if (token.is("advcl")) {
      return lexicon.has(EventWords.FACTIVE, tree.conjunction(token));
    }
    return (token.is("obl") || token.is("nmod"))
        && lexicon.has(EventWords.PRESUPPOSING, tree.preposition(token));
  }

  /** What a word says about the factuality of the event that depends on it. */
  private Factuality host(Token host) {
    return lexicon
        .hosts()
        .find(host)
        .flatMap(EmbeddingPredicates.Host::certainty)
        .orElse(Factuality.CERTAIN);
  }

  /**
   * Combines the claim's value with one from inside the claim. A negation that both contain is one
   * negation.
   */
  private static Factuality weakened(Factuality claim, Factuality inside) {
    boolean twice = claim.isNegative() && inside.isNegative();
    return Modality.under(twice ? claim.negated() : claim, inside);
  }
}
