/**
 * A dispatch, its ledger, and what the stages exchange: immutable, validated records with the terms
 * of the codebook (docs/codebook.md). Uses nothing but {@code java.*}.
 *
 * <p>All spans are half-open ranges over {@link org.hearsay.model.dispatch.Dispatch#text()} in
 * UTF-16 units. Exports convert them to Unicode code points.
 */
package org.hearsay.model;
