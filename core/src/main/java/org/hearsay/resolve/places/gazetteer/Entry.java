package org.hearsay.resolve.places.gazetteer;

import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Point;

/**
 * One place of the gazetteer.
 *
 * @param name as written by the source
 * @param point WGS 84
 * @param country ISO 3166-1 alpha-2; empty for seas and the like
 * @param state code of the first-level division that it belongs to or is, such as {@code US.LA};
 *     may be empty
 * @param county code of the second-level division, such as {@code US.LA.079}; may be empty
 * @param feature GeoNames feature code, or REGION, SEA, COUNTRY
 * @param geonames GeoNames id, if known
 * @param population inhabitants; 0 where unknown
 */
public record Entry(
    Kind kind,
    String name,
    Point point,
    Optional<String> country,
    String state,
    String county,
    String feature,
    OptionalInt geonames,
    int population) {

  /** Whether this place is in {@code other}, by the codes of divisions. */
  public boolean liesIn(Entry other) {
    return switch (other.kind) {
      case COUNTRY -> kind != Kind.COUNTRY && country.isPresent() && country.equals(other.country);
      case STATE -> kind != Kind.STATE && !state.isEmpty() && state.equals(other.state);
      case COUNTY -> kind != Kind.COUNTY && !county.isEmpty() && county.equals(other.county);
      default -> false;
    };
  }
}
