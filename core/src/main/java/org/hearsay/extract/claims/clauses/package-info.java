/** What is asserted by nobody else is the publisher's. Uses chains. */
@NullMarked
package org.hearsay.extract.claims.clauses;

import org.jspecify.annotations.NullMarked;
