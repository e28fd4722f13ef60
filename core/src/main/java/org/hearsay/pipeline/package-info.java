/**
 * Knows the order of the stages and puts a ledger together from what they give. The only package
 * that knows several stages.
 */
@NullMarked
package org.hearsay.pipeline;

import org.jspecify.annotations.NullMarked;
