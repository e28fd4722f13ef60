package org.hearsay.annotate;

/** The lists of {@code coreference_words.tsv}. */
enum CoreferenceWords {
  /** Pronouns with their nominative. */
  PRONOUN,
  /** Titles with the gender of the person. */
  HONORIFIC,
  /** Words that acronyms leave out. */
  SMALL,
  /** Determiners of a noun that refers to somebody mentioned before. */
  DEFINITE
}
