package org.hearsay.resolve.actors;

/** The lists of {@code actor_words.tsv}. */
enum ActorWords {
  /** Prepositions between a role and the body that it represents. */
  LINK,
  /** Words before a role that are no part of a name. */
  RANK,
  /** Pronouns of one person. */
  ONE_PERSON,
  /** Prepositions of the author of a document. */
  AUTHOR
}
