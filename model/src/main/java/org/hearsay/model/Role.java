package org.hearsay.model;

/** The role of a participant in an event (codebook 7). */
public enum Role {
  ACTOR,
  RECIPIENT,
  PLACE,
  ORIGIN,
  DESTINATION,
  INSTRUMENT,
  TOPIC
}
