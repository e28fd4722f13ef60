/** From place names to points on the map. May import the model and lexicon. */
@NullMarked
package org.hearsay.resolve.places;

import org.jspecify.annotations.NullMarked;
