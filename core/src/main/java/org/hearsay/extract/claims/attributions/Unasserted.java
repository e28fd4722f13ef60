package org.hearsay.extract.claims.attributions;

import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/** Verbs of speech that make no claim, whether a rule or the annotator found them. */
final class Unasserted {
  private Unasserted() {}

  static boolean isUnasserted(CueLexicon lexicon, Tree tree, Token verb) {
    return new Conditions(lexicon).holds(tree, verb)
        || hides(lexicon, tree, verb)
        || isInvited(tree, verb);
  }

  /** "Who asked not to be named": describes the source. */
  private static boolean hides(CueLexicon lexicon, Tree tree, Token verb) {
    return tree.child(verb, t -> t.is("xcomp") && lexicon.has(ClaimWords.NAMING, t.lemma()))
        .filter(tree::isPassive)
        .isPresent();
  }

  /** "Let's say the port is closed." */
  private static boolean isInvited(Tree tree, Token verb) {
    return Tree.isAny(verb, "ccomp", "xcomp")
        && tree.head(verb).filter(h -> h.lemma().equals("let")).isPresent();
  }
}
