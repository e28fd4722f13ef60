/**
 * How right the program is: figures on corpora, and comparison with expectations written by hand.
 * May import the model, lexicon, read, pipeline and export.
 */
@NullMarked
package org.hearsay.eval;

import org.jspecify.annotations.NullMarked;
