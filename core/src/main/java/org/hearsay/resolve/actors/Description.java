package org.hearsay.resolve.actors;

import java.util.Optional;
import org.hearsay.lexicon.Roles;

/**
 * What a noun phrase says about the person or body that it names.
 *
 * @param office the words for the role: "Kremlin spokesman"
 */
record Description(
    Optional<Roles.Role> role,
    Optional<String> office,
    Optional<String> country,
    Optional<String> speaksFor) {
  static final Description NONE =
      new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** This description, completed with fields from the other. */
  Description or(Description other) {
    return new Description(
        role.or(other::role),
        office.or(other::office),
        country.or(other::country),
        speaksFor.or(other::speaksFor));
  }
}
