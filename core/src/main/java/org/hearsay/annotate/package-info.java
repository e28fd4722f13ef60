/**
 * The interface of the parser ({@link org.hearsay.annotate.Annotator}), coreference, and reading
 * and writing of annotations. May use the model, lexicon and syntax.
 */
@NullMarked
package org.hearsay.annotate;

import org.jspecify.annotations.NullMarked;
