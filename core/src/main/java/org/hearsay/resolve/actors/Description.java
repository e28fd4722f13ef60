package org.hearsay.resolve.actors;

import java.util.Optional;
import org.hearsay.lexicon.Roles;

/**
 * What a noun phrase tells of whom it names.
 *
 * @param office the words that tell the role: "Kremlin spokesman"
 */
record Description(
    Optional<Roles.Role> role,
    Optional<String> office,
    Optional<String> country,
    Optional<String> speaksFor) {
  static final Description NONE =
      new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This one, and from the other what this one does not tell. */
  Description or(Description other) {
    return new Description(
        role.or(other::role),
        office.or(other::office),
        country.or(other::country),
        speaksFor.or(other::speaksFor));
  }
}
