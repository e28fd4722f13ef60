package org.hearsay.model;

/** What part somebody or something has in an event (codebook 7). */
public enum Role {
  ACTOR,
  RECIPIENT,
  PLACE,
  ORIGIN,
  DESTINATION,
  INSTRUMENT,
  TOPIC
}
