package org.hearsay.extract.times;

/** Which way from the day of publication the clause around a time looks. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb tells. */
  NONE
}
