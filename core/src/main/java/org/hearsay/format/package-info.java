/** The ledger format: writes and reads ledgers as JSON Lines. May use the model. */
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
