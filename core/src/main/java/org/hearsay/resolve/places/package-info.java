/** Toponym resolution: from place names to coordinates. May use the model, lexicon and syntax. */
@NullMarked
package org.hearsay.resolve.places;

import org.jspecify.annotations.NullMarked;
