/** Finds events and who takes part in them. May import the model and lexicon. */
@NullMarked
package org.hearsay.extract.events;

import org.jspecify.annotations.NullMarked;
