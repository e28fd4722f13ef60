package org.hearsay.syntax;

/** The lists of {@code syntax_words.tsv}. */
enum SyntaxWords {
  /** Modal verbs with their certainty. */
  MODAL,
  /** Adverbs of certainty. */
  ADVERB,
  /** Adjectives of certainty before a noun. */
  ATTRIBUTE,
  /** Adjectives of certainty as predicates. */
  PREDICATE,
  /** Verbs that weaken their complement if they are passive or impersonal: "is expected to". */
  RAISING,
  /** Words that negate what they modify. */
  NEGATION,
  /** Subjects and objects that negate their verb. */
  NOBODY,
  /** Conjunctions that leave a clause open. */
  OPEN,
  /** Words after which an infinitive is in the future: "is set to". */
  PROSPECTIVE,
  /** Modals whose perfect is a past tense: "may have left". */
  EPISTEMIC,
  /**
   * Nouns of time: "a week after" gives a date, while "after the vote" continues to the present.
   */
  UNIT
}
