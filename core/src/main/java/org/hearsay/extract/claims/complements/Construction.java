package org.hearsay.extract.claims.complements;

import java.util.Locale;

/** The grammatical construction of a cue and its content. */
public enum Construction {
  /** "said that he left", "He left, she said". */
  VERB_CLAUSE,
  /** "vowed to leave". */
  VERB_TO,
  /** "he is believed to have left". */
  VERB_PASSIVE_TO,
  /** "ruled out such meetings". */
  VERB_OBJECT,
  /** "The plan was condemned by both". */
  VERB_PASSIVE_OBJECT,
  /** Direct speech that is not linked to its verb in the tree. */
  VERB_QUOTE,
  /** Direct speech before and after its verb. */
  VERB_QUOTE_INTERRUPTED,
  /** "He left, she said", if the verb depends on the content. */
  VERB_ASIDE,
  /** "As she said, he left". */
  VERB_AS,
  /** "declined to say whether". */
  VERB_DECLINED,
  /** "neither confirmed nor denied the sale". */
  VERB_JOINED,
  /** "the decision to leave". */
  NOUN_TO,
  /** "the claim that he left". */
  NOUN_CLAUSE,
  /** "criticism of the plan". */
  NOUN_OF,
  /** "according to the mayor". */
  PHRASE,
  /** "it is unknown whether". */
  IMPERSONAL,
  /** "… is unknown" at the end of a sentence, separated from its subject in the tree. */
  IMPERSONAL_END,
  /** "allegedly". */
  ADVERB,
  /** A mark of the annotator without a rule. */
  MARKED;

  /** Its name in a ledger: "verb-clause". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the content is a clause or an infinitive that hangs on its cue: a proposition. */
  public boolean isClause() {
    return this == VERB_CLAUSE || this == VERB_TO || this == NOUN_CLAUSE || this == NOUN_TO;
  }

  /** Whether the content was found by its quotation marks, not by the tree. */
  public boolean isQuotation() {
    return this == VERB_QUOTE || this == VERB_QUOTE_INTERRUPTED;
  }
}
