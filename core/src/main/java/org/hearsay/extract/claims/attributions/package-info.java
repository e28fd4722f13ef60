/** The rules that find attributions, and the merger of rules and marks. Uses complements. */
@NullMarked
package org.hearsay.extract.claims.attributions;

import org.jspecify.annotations.NullMarked;
