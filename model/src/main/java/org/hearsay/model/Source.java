package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * One link of a claim's chain, resolved (codebook 3).
 *
 * @param name the fullest name known, or the words of the text for an unnamed source
 * @param kind empty only for a publisher of whom nothing is known
 * @param country ISO 3166-1 alpha-2
 * @param named whether the source can be looked up by name
 * @param speaksFor whom a spokesperson speaks for
 * @param spans where the text mentions it for this claim; empty for the publisher
 */
public record Source(
    String name,
    Optional<SourceKind> kind,
    Optional<String> country,
    boolean named,
    Optional<String> speaksFor,
    List<Span> spans) {
  /** Copies the list. */
  public Source {
    spans = List.copyOf(spans);
  }
}
