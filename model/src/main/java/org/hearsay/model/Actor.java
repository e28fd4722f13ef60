package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * A person, office, organisation or government that the dispatch mentions.
 *
 * @param id such as {@code a1}, unique in its ledger
 * @param kind empty for an organisation of which nothing tells what it is
 * @param country ISO 3166-1 alpha-2
 * @param office held at the date of the dispatch, as the text or our data tells
 * @param spans its mentions, in the order of the text; never empty
 */
public record Actor(
    String id,
    String name,
    Optional<SourceKind> kind,
    Optional<String> country,
    Optional<String> office,
    List<Span> spans) {
  /**
   * @throws IllegalArgumentException if there is no mention
   */
  public Actor {
    spans = spans.stream().sorted().distinct().toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("An actor needs a mention, got none for " + name);
    }
  }
}
