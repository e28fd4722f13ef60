package org.hearsay.extract.claims.attributions;

import java.util.List;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.syntax.Tree;

/** Finds attributions of one construction in one sentence. Never throws for odd trees. */
interface Rule {
  /** Attributions in any order; none if the construction is missing. */
  List<Attribution> find(ParsedText text, Tree tree);
}
