package org.hearsay.extract.claims.cues;

/** The lists of {@code claim_words.tsv}. */
public enum ClaimWords {
  /** Nouns for statements and documents that can be a source. */
  DOCUMENT,
  /** Words that negate a cue. */
  NEGATION,
  /** Verbs that continue what a speaker says. */
  CONTINUING,
  /** Prepositions of time, place and means: their phrase is no part of an object. */
  ADVERBIAL,
  /** Copulas before an impersonal predicate. */
  COPULA,
  /** Verbs that describe how a source is named. */
  NAMING,
  /** Words that open an indirect question. */
  QUESTION,
  /** Adverbs by which a speaker does not vouch for a content. */
  HEARSAY,
  /** Participles between a source and the medium that asked it. */
  ASKED,
  /** Pronouns that can stand for the outer speaker. */
  SELF,
  /** Nouns for a talk with an outlet. */
  TALK,
  /** Verbs that only place a statement in time. */
  FOLLOWING,
  /** Prepositions before an event noun with its own date. */
  OPENER,
  /** Words that open a condition. */
  CONDITION,
  /** Auxiliaries that open a condition by inversion. */
  INVERTED,
  /** Words before "if" with which it opens no condition. */
  WEAKENED,
  /** Conjunctions of subordinate clauses that are asserted. */
  ASSERTING,
  /** Words before such a conjunction with which it compares. */
  COMPARING
}
