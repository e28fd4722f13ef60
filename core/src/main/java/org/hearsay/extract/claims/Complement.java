package org.hearsay.extract.claims;

import java.util.Optional;

/** Looks for one sort of complement of a verb. */
interface Complement {
  Optional<Content> find(Text text, Tree tree, CueMatch match);
}
