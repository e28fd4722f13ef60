package org.hearsay.extract.events;

/** The lists of {@code event_words.tsv}. */
enum EventWords {
  /** Nouns of places. */
  PLACE,
  /** Nouns of means of travel and weapons. */
  MEANS,
  /** Conjunctions whose clause is presupposed. */
  FACTIVE,
  /** Prepositions whose noun is presupposed. */
  PRESUPPOSING,
  /** Nouns of times that a relative clause describes. */
  OCCASION,
  /** Conjunctions that bound an event by another, after it or before it. */
  BOUND,
  /** Prepositions that keep a time to their own noun. */
  SIDE,
  /** Prepositions whose event is past. */
  SINCE,
  /** Prepositions with the relation that they express. */
  PREPOSITION,
  /** Prepositions of phrases under an object that belong to the verb. */
  OBJECT_PREPOSITION,
  /** Prepositions of the place of an object. */
  PLACE_PREPOSITION
}
