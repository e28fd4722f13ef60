/**
 * Finds claims: attributions with their chains, and the publisher's own claims. May use the model,
 * lexicon and syntax.
 */
@NullMarked
package org.hearsay.extract.claims;

import org.jspecify.annotations.NullMarked;
