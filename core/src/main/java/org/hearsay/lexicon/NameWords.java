package org.hearsay.lexicon;

/** The lists of {@code name_words.tsv}. */
enum NameWords {
  /** Words that say what kind of outlet it is, and may be missing from its name. */
  GENERIC,
  /** Acronyms that would be common words in lower case; they keep their capitals. */
  CAPITALS
}
