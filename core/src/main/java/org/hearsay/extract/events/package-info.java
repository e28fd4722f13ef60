/** Finds events and their participants. May use the model, lexicon and syntax. */
@NullMarked
package org.hearsay.extract.events;

import org.jspecify.annotations.NullMarked;
