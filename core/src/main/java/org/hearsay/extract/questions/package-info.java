/** Finds what a dispatch leaves open. May use the model and lexicon. */
@NullMarked
package org.hearsay.extract.questions;

import org.jspecify.annotations.NullMarked;
