package org.hearsay.extract.claims.cues;

/** The part of speech of a cue, which decides which rule looks for it. */
public enum CueKind {
  /** A verb with its particle or preposition: "rule out", "call for". */
  VERB,
  /** A noun with a clause, an infinitive or an "of"-phrase: "announcement". */
  NOUN,
  /** A fixed phrase before a source: "according to". */
  PHRASE,
  /** An adverb over its clause: "reportedly". */
  ADVERB,
  /** An adjective with a complement: "confident that", "ready to". */
  ADJECTIVE,
  /** An impersonal predicate whose subject is the content: "appears", "is unknown". */
  IMPERSONAL
}
