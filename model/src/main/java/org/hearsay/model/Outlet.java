package org.hearsay.model;

import java.util.Optional;

/**
 * Who publishes: an agency, a paper, a broadcaster.
 *
 * @param country ISO 3166-1 alpha-2, where known
 * @param family the publisher family or wire group whose members do not count as independent
 */
public record Outlet(
    String name, Optional<SourceKind> kind, Optional<String> country, Optional<String> family) {
  /** The publisher of a dispatch that does not tell. */
  public static final Outlet UNKNOWN =
      new Outlet("unknown publisher", Optional.empty(), Optional.empty(), Optional.empty());
}
