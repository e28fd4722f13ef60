package org.hearsay.extract.claims.cues;

/** The complement of a cue that has the content. */
public enum Frame {
  /** A finite or wh-clause, or direct speech. */
  CLAUSE,
  /** A to-infinitive, with the object that it is about. */
  TO,
  /** A noun phrase with its dependents, and the cue's dependents after it. */
  OBJECT,
  /** Direct speech only. */
  QUOTE
}
