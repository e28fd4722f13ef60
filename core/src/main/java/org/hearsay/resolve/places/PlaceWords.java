package org.hearsay.resolve.places;

/** The lists of {@code places_words.tsv}. */
enum PlaceWords {
  /** Prepositions of place. */
  LOCATIVE,
  /** Before the name of a person. */
  TITLE,
  /** In the name of an institution: University, Police, Times. */
  INSTITUTION,
  /** After or before the name of a place: city, county, border. */
  GENERIC,
  /** After the name of a street. */
  STREET,
  /** Words that alone never name a place, even if the gazetteer has them. */
  STOP,
  /** Names of places that are common words as well. */
  COMMON,
  /** Small words inside names: "of", "upon". */
  INNER,
  /** Determiners of an epithet: "this city". */
  POINTING,
  /** Verbs whose subject is the town itself. */
  SPATIAL_VERB,
  /** Verbs whose object is the government. */
  DONE_TO,
  /** Nouns that a government has. */
  OWNED,
  /** Nouns for relations between governments. */
  PARTNER
}
