/** The rules of {@code times_rules.tsv} and what they match. May import the lexemes, too. */
@NullMarked
package org.hearsay.extract.times.rules;

import org.jspecify.annotations.NullMarked;
