package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * A publisher: an agency, a newspaper, a broadcaster.
 *
 * @param country ISO 3166-1 alpha-2, if known
 * @param family the publisher family or wire group whose members do not count as independent
 */
public record Outlet(
    String name, Optional<SourceKind> kind, Optional<String> country, Optional<String> family) {
  /** The publisher of a dispatch that names none. */
  public static final Outlet UNKNOWN =
      new Outlet("unknown publisher", Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Outlet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An outlet needs a name, got '" + name + "'");
    }
  }
}
