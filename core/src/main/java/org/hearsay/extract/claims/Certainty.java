package org.hearsay.extract.claims;

import java.util.Map;
import java.util.Set;
import org.hearsay.model.Factuality;
import org.hearsay.model.Token;

/**
 * How sure the words of a clause are: modals, adverbs, predicates, negation.
 *
 * <p>Source: FactBank's markers (Saurí and Pustejovsky 2009), bands as in the coding conventions.
 */
final class Certainty {
  private static final Map<String, Integer> MODALS =
      Map.of("could", 1, "may", 1, "might", 1, "would", 1, "should", 2, "ought", 2);
  private static final Set<String> PROBABLE =
      Set.of("probably", "likely", "presumably", "apparently", "seemingly", "doubtless");
  private static final Set<String> POSSIBLE =
      Set.of("possibly", "perhaps", "maybe", "potentially", "conceivably");
  private static final Set<String> EXPECTED =
      Set.of("expect", "likely", "probable", "anticipate", "believe", "think", "appear", "seem");
  private static final Set<String> PREDICATES = Set.of("likely", "probable");
  private static final Set<String> UNLIKELY = Set.of("unlikely", "improbable", "doubtful");
  private static final int FULL = 3;

  private Certainty() {}

  /**
   * The value of a clause by its own words.
   *
   * @param reported whether it stands under a verb in the past, so that "would" is a "will"
   */
  static Factuality of(Predicate clause, boolean reported) {
    int strength = FULL;
    var modal = clause.modal();
    if (modal.isPresent() && !(reported && modal.get().equals("would"))) {
      strength = MODALS.getOrDefault(modal.get(), FULL);
    }
    for (var child : clause.tree().children(clause.head())) {
      strength = Math.min(strength, adverb(child));
    }
    strength = Math.min(strength, predicate(clause));
    boolean negative =
        (clause.isNegated() || isYet(clause)) != UNLIKELY.contains(clause.head().lemma());
    return Factuality.of(strength, negative);
  }

  /** "has yet to report": it has not. */
  private static boolean isYet(Predicate clause) {
    var tree = clause.tree();
    var head = clause.head();
    return tree.tokens().stream()
        .filter(t -> t.lemma().equals("yet") && t.index() + 1 < tree.size())
        .filter(t -> tree.token(t.index() + 1).xpos().equals("TO"))
        .flatMap(t -> tree.head(t).stream())
        .anyMatch(t -> t == head || t.head() == head.index() && head.lemma().equals("have"));
  }

  private static int adverb(Token child) {
    if (!child.is("advmod")) {
      return FULL;
    }
    return PROBABLE.contains(child.lemma()) ? 2 : POSSIBLE.contains(child.lemma()) ? 1 : FULL;
  }

  private static int predicate(Predicate clause) {
    var lemma = clause.head().lemma();
    boolean passive = clause.tree().isPassive(clause.head());
    boolean verb = Tree.isVerb(clause.head());
    if (UNLIKELY.contains(lemma) || EXPECTED.contains(lemma) && isRaising(clause, verb, passive)) {
      return 2;
    }
    if (PREDICATES.contains(lemma) && !verb) {
      return 2;
    }
    return lemma.equals("possible") ? 1 : FULL;
  }

  private static boolean isRaising(Predicate clause, boolean verb, boolean passive) {
    return clause.tree().has(clause.head(), "xcomp", "ccomp", "csubj") && (!verb || passive)
        || clause.head().lemma().equals("appear") && clause.tree().has(clause.head(), "xcomp")
        || clause.head().lemma().equals("seem");
  }

  /**
   * The originator's value, from what the cue allows and what the content says.
   *
   * @param cue negative where the cue denies
   */
  static Factuality under(Factuality cue, Factuality content) {
    int strength = Math.min(cue.strength(), content.strength());
    return Factuality.of(strength, cue.isNegative() != content.isNegative());
  }
}
