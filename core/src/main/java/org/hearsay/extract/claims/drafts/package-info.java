/** Turns chains into claim drafts, field by field. Uses chains and clauses. */
@NullMarked
package org.hearsay.extract.claims.drafts;

import org.jspecify.annotations.NullMarked;
