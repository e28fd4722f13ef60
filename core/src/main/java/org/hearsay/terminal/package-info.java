/** Writes a ledger as a page of text for a terminal. May use the model and format. */
@NullMarked
package org.hearsay.terminal;

import org.jspecify.annotations.NullMarked;
