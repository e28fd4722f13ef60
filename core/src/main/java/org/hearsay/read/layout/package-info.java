/**
 * Finds the frame of a dispatch: header, dateline, byline, credit line. May use the model and
 * lexicon.
 */
@NullMarked
package org.hearsay.read.layout;

import org.jspecify.annotations.NullMarked;
