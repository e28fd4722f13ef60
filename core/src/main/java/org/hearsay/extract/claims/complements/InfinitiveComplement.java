package org.hearsay.extract.claims.complements;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * "Vowed to leave", "urged the party to vote": a to-infinitive, with the object that it is about.
 */
final class InfinitiveComplement implements Complement {
  @Override
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
    var verb = match.head();
    boolean told = tree.isPassive(verb) && match.cue().takes(Frame.CLAUSE);
    if (!match.cue().takes(Frame.TO) && !told) {
      return Optional.empty();
    }
    var found =
        tree.child(
            verb,
            t ->
                Tree.isAny(t, "xcomp", "ccomp", "advcl")
                    && t.index() > verb.index()
                    && (!t.is("advcl") || isNextTo(tree, match, t))
                    && new Clause(tree, t).isInfinitive());
    return found.flatMap(head -> content(tree, match, head));
  }

  private static boolean isNextTo(Tree tree, CueMatch match, Token head) {
    return tree.subtree(head).nextSetBit(0) == match.last() + 1;
  }

  private static Optional<Content> content(Tree tree, CueMatch match, Token head) {
    var verb = match.head();
    var content = ClauseComplement.clause(tree, verb, head);
    content.andNot(match.words());
    var object = tree.child(verb, t -> t.is("obj") && t.index() > verb.index());
    if (object.isPresent() && isSaidOf(match, object.get())) {
      content.or(tree.subtree(object.get()));
    }
    if (tree.isPassive(verb) && !match.cue().hasAddressee()) {
      tree.child(verb, "nsubj:pass").ifPresent(s -> content.or(subject(tree, s)));
      return Content.of(tree, content, head.index(), Construction.VERB_PASSIVE_TO);
    }
    return Content.of(tree, content, head.index(), Construction.VERB_TO);
  }

  private static BitSet subject(Tree tree, Token subject) {
    return tree.subtree(subject);
  }

  private static boolean isSaidOf(CueMatch match, Token object) {
    return !match.cue().hasAddressee() && !Morphology.isPersonalPronoun(object);
  }
}
