package org.hearsay.extract.claims.complements;

import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.syntax.Tree;

/** Looks for one type of complement of a verb. */
interface Complement {
  Optional<Content> find(ParsedText text, Tree tree, CueMatch match);
}
