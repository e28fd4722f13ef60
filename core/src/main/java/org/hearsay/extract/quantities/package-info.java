/** Finds quantities (numbers with units) and checks them. May use the model, lexicon and syntax. */
@NullMarked
package org.hearsay.extract.quantities;

import org.jspecify.annotations.NullMarked;
