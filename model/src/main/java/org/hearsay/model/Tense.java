package org.hearsay.model;

/** Where an event or state stands in time, seen from the publication of the dispatch. */
public enum Tense {
  PAST,
  ONGOING,
  FUTURE,
  TIMELESS
}
