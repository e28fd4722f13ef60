package org.hearsay.model;

/** The time of an event or state, seen from the publication of the dispatch. */
public enum Tense {
  PAST,
  ONGOING,
  FUTURE,
  TIMELESS
}
