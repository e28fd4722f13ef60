/**
 * Reads the data files (word lists, rules, gazetteer) that ship with the program, and a user's own.
 * May use the model only.
 */
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
