/**
 * Finds who is said to say what, and what nobody is named for. May import the model and lexicon.
 */
@NullMarked
package org.hearsay.extract.claims;

import org.jspecify.annotations.NullMarked;
