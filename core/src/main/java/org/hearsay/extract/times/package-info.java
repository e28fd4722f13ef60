/** Finds time expressions and gives them values. May import the model and lexicon. */
@NullMarked
package org.hearsay.extract.times;

import org.jspecify.annotations.NullMarked;
