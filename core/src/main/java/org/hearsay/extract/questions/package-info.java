/** Finds what a dispatch says is left open. May import the model and lexicon. */
@NullMarked
package org.hearsay.extract.questions;

import org.jspecify.annotations.NullMarked;
