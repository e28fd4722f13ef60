package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.Span;

/**
 * A place that the dispatch mentions.
 *
 * @param id such as {@code p1}, unique in its ledger
 * @param point its coordinates; empty if only the name is known
 * @param country ISO 3166-1 alpha-2; empty for seas and the like
 * @param feature GeoNames feature code such as PPLA, or REGION, SEA, COUNTRY
 * @param geonames GeoNames id, if there is one
 * @param metonym whether the name refers to a government here, not to the place
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

  /**
   * The identity across dispatches: a GeoNames id, a country's ISO code, or our own name for a part
   * of the world; empty if only the name is known.
   */
  public Optional<EntityKey> key() {
    if (geonames.isPresent()) {
      return Optional.of(new EntityKey(EntityKey.GEONAMES, String.valueOf(geonames.getAsInt())));
    }
    if (precision == Precision.COUNTRY && country.isPresent()) {
      return country.map(code -> new EntityKey(EntityKey.COUNTRY, code));
    }
    return point.map(
        at -> EntityKey.named(EntityKey.REGION, country.map(code -> code + " ").orElse("") + name));
  }
}
