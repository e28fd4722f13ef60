package org.hearsay.extract.claims.complements;

import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.syntax.Tree;

/** "The plan was condemned by both": the content is the subject of a passive. */
final class PassiveSubject implements Complement {
  @Override
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.OBJECT) || match.cue().hasAddressee()) {
      return Optional.empty();
    }
    return tree.child(verb, "nsubj:pass")
        .flatMap(
            subject -> {
              var content = tree.subtree(subject);
              content.or(ObjectComplement.tail(text, tree, match, verb));
              return Content.of(tree, content, subject.index(), Construction.VERB_PASSIVE_OBJECT);
            });
  }
}
