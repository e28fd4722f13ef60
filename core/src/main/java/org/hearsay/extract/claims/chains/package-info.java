/** Attributions inside others become one chain; quotations run on. Uses attributions. */
@NullMarked
package org.hearsay.extract.claims.chains;

import org.jspecify.annotations.NullMarked;
