/**
 * The cue lexicon, cues in a sentence, and the words of sources. Uses model, lexicon and syntax.
 */
@NullMarked
package org.hearsay.extract.claims.cues;

import org.jspecify.annotations.NullMarked;
