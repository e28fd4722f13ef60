/** The complements of a verb that carry what is claimed. Uses cues and text. */
@NullMarked
package org.hearsay.extract.claims.complements;

import org.jspecify.annotations.NullMarked;
