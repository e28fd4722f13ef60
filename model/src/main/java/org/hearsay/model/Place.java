package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place that the dispatch mentions.
 *
 * @param id such as {@code p1}, unique in its ledger
 * @param point where it is; empty where only the name is known
 * @param country ISO 3166-1 alpha-2; empty for seas and the like
 * @param feature GeoNames feature code such as PPLA, or REGION, SEA, COUNTRY
 * @param geonames GeoNames id, where one exists
 * @param metonym whether it only stands for a government here
 * @param spans its mentions, in the order of the text; never empty
 */
public record Place(
    String id,
    String name,
    Optional<Point> point,
    Optional<String> country,
    String feature,
    OptionalInt geonames,
    Precision precision,
    boolean metonym,
    List<Span> spans) {
  /**
   * @throws IllegalArgumentException if there is no mention
   */
  public Place {
    spans = spans.stream().sorted().distinct().toList();
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("A place needs a mention, got none for " + name);
    }
  }
}
