package org.hearsay.resolve.places;

import org.hearsay.model.Span;

/**
 * One mention with the place it means.
 *
 * @param span the words
 * @param metonym whether it stands for a government
 * @param noun the noun of an epithet ("city"), or empty for a name
 */
record Found(Span span, Sense sense, boolean metonym, String noun) {
  /** Whether it only tells whose something is: "Russian" in "Russian troops". */
  boolean isDemonym() {
    return noun.isEmpty() && sense.how() == Sense.How.DEMONYM;
  }
}
