/**
 * Measures accuracy: figures on corpora, and comparison with expectations written by hand. May use
 * the model, lexicon, read, pipeline and format.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
