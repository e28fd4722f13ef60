package org.hearsay.extract.times;

/** The lists of {@code times_verbs.tsv}. */
enum TimeVerbs {
  /** Verbs whose complement happened when they did. */
  DONE,
  /** Verbs whose participle is about the future. */
  AHEAD,
  /** Verbs that are about the future in all their tenses. */
  PLANS,
  /** Verbs whose present tense reports what was said already. */
  REPORTS,
  /** Prepositions of a future time. */
  LIMIT
}
