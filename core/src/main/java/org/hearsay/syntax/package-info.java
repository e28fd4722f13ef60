/**
 * The grammar of a sentence for all stages: finiteness, tense, voice, subjects, certainty. Uses
 * Universal Dependencies only, never a treebank's own tags. May use the model and lexicon.
 */
@NullMarked
package org.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
