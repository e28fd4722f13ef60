/**
 * Runs the stages in order and assembles the ledger from their results. The only package that uses
 * more than one stage.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
