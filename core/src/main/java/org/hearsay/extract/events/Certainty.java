package org.hearsay.extract.events;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Factuality;
import org.hearsay.model.Token;

/**
 * How sure an event is, seen from whoever claims it: words around the trigger and on the way up to
 * the head of the claim, then the claim's own value (FactBank, Saurí and Pustejovsky 2009). What a
 * clause of time or reason tells is presupposed: doubt outside does not reach it.
 */
final class Certainty {
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> NEGATION =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "hardly");
  private static final Set<String> LIKELY =
      Set.of("probably", "likely", "presumably", "apparently");
  private static final Set<String> PERHAPS = Set.of("possibly", "perhaps", "maybe", "potentially");
  private static final Set<String> LIKELY_NOUN = Set.of("likely", "probable", "expected");
  private static final Set<String> POSSIBLE_NOUN =
      Set.of("possible", "potential", "eventual", "hypothetical", "prospective");
  private static final Set<String> FACTIVE =
      Set.of(
          "after",
          "since",
          "because",
          "as",
          "while",
          "when",
          "once",
          "following",
          "although",
          "though");
  private final Tree tree;
  private final Hosts hosts;

  Certainty(Tree tree, Hosts hosts) {
    this.tree = tree;
    this.hosts = hosts;
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
    var value = own(trigger);
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
      value = at.is("conj") ? value : join(under(head.get(), trigger), value);
      at = head.get();
      if (isTop(at, top)) {
        return weakened(claim.map(ClaimDraft::factuality).orElse(Factuality.CERTAIN), value);
      }
      value = join(own(at), value);
    }
    return value;
  }

  /** A conjunct with a subject, an auxiliary or a negation of its own. */
  private boolean standsAlone(Token token) {
    return tree.children(token).stream()
        .anyMatch(c -> c.is("nsubj") || c.is("aux") || NEGATION.contains(Tree.lower(c)));
  }

  private boolean isPresupposed(Token token) {
    if (token.is("acl:relcl")) {
      return true;
    }
    if (token.is("advcl")) {
      return FACTIVE.contains(tree.conjunction(token));
    }
    return (token.is("obl") || token.is("nmod"))
        && Set.of("after", "since", "following", "amid", "despite", "during", "because")
            .contains(tree.preposition(token));
  }

  /** What a word says of the event under it. */
  private Factuality under(Token host, Token trigger) {
    boolean likely = tree.isNominal(host) && tree.has(host, "amod", LIKELY_NOUN);
    var value = hosts.find(host).flatMap(Hosts.Host::certainty).orElse(Factuality.CERTAIN);
    return likely && host.index() != trigger.index() ? value.atMost(Factuality.PROBABLE) : value;
  }

  /** What a word's own auxiliaries, adverbs, adjectives and negation say. */
  private Factuality own(Token token) {
    var value = Factuality.CERTAIN;
    boolean negative = false;
    for (var child : tree.children(token)) {
      var word = Tree.lower(child);
      if (NEGATION.contains(word) && (child.is("advmod") || child.is("det") || child.is("cc"))
          || (child.is("case") && word.equals("without"))) {
        negative = true;
      }
      value = value.atMost(word(child, word));
    }
    return negative ? value.negated() : value;
  }

  private Factuality word(Token child, String word) {
    if (child.is("aux")) {
      return POSSIBLE.contains(word)
          ? Factuality.POSSIBLE
          : word.equals("should")
              ? Factuality.PROBABLE
              : Set.of("must", "ought").contains(word)
                  ? Factuality.UNCOMMITTED
                  : Factuality.CERTAIN;
    }
    if (child.is("mark") && Set.of("if", "unless", "whether").contains(word)) {
      return Factuality.UNCOMMITTED;
    }
    if (child.is("advmod")) {
      return LIKELY.contains(word)
          ? Factuality.PROBABLE
          : PERHAPS.contains(word) ? Factuality.POSSIBLE : Factuality.CERTAIN;
    }
    if (child.is("amod")) {
      return LIKELY_NOUN.contains(word)
          ? Factuality.PROBABLE
          : POSSIBLE_NOUN.contains(word) ? Factuality.POSSIBLE : Factuality.CERTAIN;
    }
    return Factuality.CERTAIN;
  }

  /** The claim's value over one from inside it; a negation that both tell is one negation. */
  private static Factuality weakened(Factuality claim, Factuality inside) {
    boolean twice = claim.isNegative() && inside.isNegative();
    return join(twice ? claim.negated() : claim, inside);
  }

  private static Factuality join(Factuality outer, Factuality inner) {
    if (outer == Factuality.UNCOMMITTED || inner == Factuality.UNCOMMITTED) {
      return Factuality.UNCOMMITTED;
    }
    return Factuality.of(
        Math.min(outer.strength(), inner.strength()), outer.isNegative() != inner.isNegative());
  }
}
