package org.hearsay.extract.quantities;

/** The lists of {@code quantity_words.tsv}. */
enum QuantityWords {
  /** Words before a number that make it approximate. */
  APPROXIMATE,
  /** Words after a number that make it approximate. */
  APPROXIMATE_AFTER,
  /** Articles between such a word and the number. */
  ARTICLE,
  /** Predicates of the dead and missing. */
  SUFFERED,
  /** Words that say how one travels: no straight line. */
  WAY,
  /** Prepositions of the end of a distance. */
  FAR_END,
  /** Words after a unit of time that make it an age or a date. */
  AGE,
  /** Words before a number that count nothing. */
  NO_NUMBER,
  /** Words between the ends of a range. */
  RANGE
}
