package org.hearsay.read;

/**
 * Maximum lengths of inputs. Longer ones are read in parts or reported, never cut.
 *
 * @param part UTF-16 units of one dispatch; a longer text is read in parts
 * @param line bytes of one line of JSON Lines, and UTF-16 units of one JSON string
 * @param file bytes of a file that is held in memory as a whole; a Java string ends at 2^31 units
 */
record Limits(int part, int line, int file) {
  /** The longest news dispatches, full speeches, have about half this length. */
  static final Limits DEFAULT = new Limits(200_000, 1 << 27, 1 << 29);
}
