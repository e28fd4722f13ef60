/**
 * Names of places with where they are: the gazetteer file, countries, regions and overrides. May
 * import the model and lexicon.
 */
@NullMarked
package org.hearsay.resolve.places.gazetteer;

import org.jspecify.annotations.NullMarked;
