/**
 * Compares ledgers with expectations that a careful reader wrote ({@code examples/golden}), and
 * checks the errors that must never happen.
 */
@NullMarked
package org.hearsay.eval.golden;

import org.jspecify.annotations.NullMarked;
