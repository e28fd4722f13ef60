package org.hearsay.extract.claims;

import java.util.Optional;

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
                t.xpos().equals("VBG")
                    && t.index() > match.last()
                    && Tree.isAny(t, "xcomp", "ccomp", "advcl", "obl")
                    && tree.subtree(t).nextSetBit(0) <= match.last() + 1
                    && !tree.has(t, "nsubj"))
        .flatMap(
            t -> {
              var content = ClauseComplement.clause(tree, verb, t);
              content.andNot(match.words());
              return Content.of(tree, content, t.index(), "verb-ing");
            });
  }
}
