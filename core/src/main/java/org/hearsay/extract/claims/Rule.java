package org.hearsay.extract.claims;

import java.util.List;

/** Finds attributions of one shape in one sentence. Never throws for odd trees. */
interface Rule {
  /** Attributions in any order; none where the shape is not there. */
  List<Attribution> find(Text text, Tree tree);
}
