package org.hearsay.extract.claims.attributions;

import java.util.Set;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/** Verbs of speech that make no claim, whether a rule or the annotator found them. */
final class Unasserted {
  private static final Set<String> NAMING = Set.of("name", "identify", "quote");

  private Unasserted() {}

  static boolean isUnasserted(Tree tree, Token verb) {
    return Conditions.holds(tree, verb) || hides(tree, verb) || isInvited(tree, verb);
  }

  /** "Who asked not to be named": describes the source. */
  private static boolean hides(Tree tree, Token verb) {
    return tree.child(verb, t -> t.is("xcomp") && NAMING.contains(t.lemma()))
        .filter(tree::isPassive)
        .isPresent();
  }

  /** "Let's say the port is closed." */
  private static boolean isInvited(Tree tree, Token verb) {
    return Tree.isAny(verb, "ccomp", "xcomp")
        && tree.head(verb).filter(h -> h.lemma().equals("let")).isPresent();
  }
}
