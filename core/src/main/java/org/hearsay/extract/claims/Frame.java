package org.hearsay.extract.claims;

/** Which complement of a cue carries what is claimed. */
enum Frame {
  /** A finite or wh-clause, or direct speech. */
  CLAUSE,
  /** A to-infinitive, with the object that it is said of. */
  TO,
  /** A gerund. */
  ING,
  /** A noun phrase with what depends on it and on the cue behind it. */
  OBJECT,
  /** Direct speech only. */
  QUOTE
}
