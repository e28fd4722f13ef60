package org.hearsay.extract.claims;

import java.util.Optional;
import org.hearsay.model.Token;

/** "denied taking money", "insisted on leaving": a gerund. */
final class GerundComplement implements Complement {
  @Override
  public Optional<Content> find(Text text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.ING)) {
      return Optional.empty();
    }
    return tree.child(
            verb,
            t ->
                isGerund(tree, t)
                    && t.index() > match.last()
                    && Tree.isAny(t, "xcomp", "ccomp", "advcl", "obl", "dep")
                    && tree.subtree(t).nextSetBit(0) <= match.last() + 1
                    && !tree.has(t, "nsubj"))
        .flatMap(
            t -> {
              var content = ClauseComplement.clause(tree, verb, t);
              content.andNot(match.words());
              return Content.of(tree, content, t.index(), "verb-ing");
            });
  }

  /** "taking", "having taken", "being taken". */
  private static boolean isGerund(Tree tree, Token verb) {
    return verb.xpos().equals("VBG")
        || verb.xpos().equals("VBN")
            && tree.child(verb, t -> t.is("aux") && t.xpos().equals("VBG")).isPresent();
  }
}
