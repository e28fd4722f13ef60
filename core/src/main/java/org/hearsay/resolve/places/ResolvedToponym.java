package org.hearsay.resolve.places;

import org.hearsay.model.dispatch.Span;
import org.hearsay.resolve.places.gazetteer.Candidate;

/**
 * One mention with the place that it refers to.
 *
 * @param span the words
 * @param metonym whether it refers to a government
 * @param noun the noun of an epithet ("city"), or empty for a name
 */
record ResolvedToponym(Span span, Candidate sense, boolean metonym, String noun) {
  /** Whether it only says whose something is: "Russian" in "Russian troops". */
  boolean isDemonym() {
    return noun.isEmpty() && sense.how() == Candidate.How.DEMONYM;
  }
}
