/**
 * Words, numbers and signs of a sentence, coded for the rules that read times. May import the
 * model, lexicon and syntax.
 */
@NullMarked
package org.hearsay.extract.times.lexemes;

import org.jspecify.annotations.NullMarked;
