package org.hearsay.resolve.places;

import org.hearsay.model.Span;

/**
 * One mention with the place it means.
 *
 * @param span the words
 * @param metonym whether it stands for a government
 */
record Found(Span span, Sense sense, boolean metonym) {}
