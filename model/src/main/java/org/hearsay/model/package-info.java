/**
 * What a dispatch and its ledger are: immutable, validated values, in the terms of the codebook.
 * Imports nothing but {@code java.*}.
 *
 * <p>All spans are half-open ranges over {@link org.hearsay.model.Dispatch#text()} in UTF-16 units;
 * exports turn them into Unicode code points.
 */
package org.hearsay.model;
