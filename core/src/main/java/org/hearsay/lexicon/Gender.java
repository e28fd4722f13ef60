package org.hearsay.lexicon;

/** Which pronoun a person or thing can take in English. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** Whether both may refer to the same person. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
