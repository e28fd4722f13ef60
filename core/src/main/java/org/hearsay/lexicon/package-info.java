/**
 * Reads the data files (word lists, rules, gazetteers) that ship with the program or that a user
 * puts beside them. May import the model only.
 */
@NullMarked
package org.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
