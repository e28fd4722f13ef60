package org.hearsay.extract.claims;

import java.util.Optional;

/** "The plan was condemned by both": what is said stands as the subject of a passive. */
final class PassiveSubject implements Complement {
  @Override
  public Optional<Content> find(Text text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.OBJECT) || match.cue().hasAddressee()) {
      return Optional.empty();
    }
    return tree.child(verb, "nsubj:pass")
        .flatMap(
            subject -> {
              var content = tree.subtree(subject);
              content.or(ObjectComplement.tail(tree, match, verb));
              return Content.of(tree, content, subject.index(), "verb-passive-object");
            });
  }
}
