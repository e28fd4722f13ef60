/** A dispatch as the rules see it: repaired trees, quotations, marks. Uses cues. */
@NullMarked
package org.hearsay.extract.claims.text;

import org.jspecify.annotations.NullMarked;
