package org.hearsay.extract.quantities;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.WordLists;

/** The data for finding quantities. Safe for many threads. */
record QuantityLexicon(Units units, Numbers numbers, WordLists<QuantityWords> words) {
  static QuantityLexicon of(Lexicon lexicon) {
    return new QuantityLexicon(
        Units.read(lexicon),
        lexicon.numbers(),
        lexicon.words("quantity_words.tsv", QuantityWords.class));
  }
}
