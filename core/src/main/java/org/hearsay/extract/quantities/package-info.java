/** Finds numbers with their units. May import the model and lexicon. */
@NullMarked
package org.hearsay.extract.quantities;

import org.jspecify.annotations.NullMarked;
