/** Ledgers as JSON and as text on a terminal. May import the model, lexicon and pipeline. */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
