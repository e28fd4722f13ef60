/**
 * The seam behind which a parser stands, and what we add to a parser's output (coreference,
 * repairs). May import the model and lexicon.
 */
@NullMarked
package org.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
