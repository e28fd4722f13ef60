/**
 * Identity across dispatches: keys for actors and sources, and whether two sources are the same.
 * May use the model and lexicon.
 */
@NullMarked
package org.hearsay.identity;

import org.jspecify.annotations.NullMarked;
