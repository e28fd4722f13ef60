package org.hearsay.model.text;

/** The types of names (CoNLL 2003). */
public enum NameType {
  PERSON,
  ORGANISATION,
  LOCATION,
  MISC
}
