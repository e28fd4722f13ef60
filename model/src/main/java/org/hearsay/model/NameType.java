package org.hearsay.model;

/** The classes of names that an annotator tells apart (CoNLL 2003). */
public enum NameType {
  PERSON,
  ORGANISATION,
  LOCATION,
  MISC
}
