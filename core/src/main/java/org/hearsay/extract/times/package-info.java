/** Finds time expressions and gives them TIMEX3 values. May use the model, lexicon and syntax. */
@NullMarked
package org.hearsay.extract.times;

import org.jspecify.annotations.NullMarked;
