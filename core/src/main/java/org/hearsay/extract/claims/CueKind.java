package org.hearsay.extract.claims;

/** What sort of words a cue is made of: decides which rule looks for it. */
enum CueKind {
  /** A verb with its particle or preposition: "rule out", "call for". */
  VERB,
  /** A noun that carries a clause, an infinitive or an "of": "announcement". */
  NOUN,
  /** A fixed phrase before a source: "according to". */
  PHRASE,
  /** An adverb over its clause: "reportedly". */
  ADVERB,
  /** An adjective with a complement: "confident that", "ready to". */
  ADJECTIVE,
  /** A predicate whose subject is the content, in nobody's name: "appears", "is unknown". */
  IMPERSONAL
}
