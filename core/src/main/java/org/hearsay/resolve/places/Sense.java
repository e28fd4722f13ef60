package org.hearsay.resolve.places;

/**
 * One thing that a name can stand for.
 *
 * @param written the spelling of the table where it matters ("Ind.", "US"), or empty
 */
record Sense(Entry entry, How how, String written) {
  /** How a word names a place. */
  enum How {
    NAME,
    /** A table's other name for it. */
    ALIAS,
    /** "Russian", "Parisians". */
    DEMONYM,
    /** "U.S.", "Ky.": only as written, apart from full stops. */
    ABBREVIATION,
    /** "OH": only after a town and a comma. */
    POSTAL
  }
}
