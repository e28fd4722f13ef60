package org.hearsay.resolve.places.gazetteer;

/**
 * One thing that a name can refer to.
 *
 * @param written the spelling in the table if it matters ("Ind.", "US"), or empty
 */
public record Candidate(Entry entry, How how, String written) {
  /** How a word names a place. */
  public enum How {
    NAME,
    /** Another name in a table. */
    ALIAS,
    /** "Russian", "Parisians". */
    DEMONYM,
    /** "U.S.", "Ky.": only with this spelling, apart from full stops. */
    ABBREVIATION,
    /** "OH": only after a town and a comma. */
    POSTAL
  }
}
