package org.hearsay.resolve.places.gazetteer;

import org.hearsay.model.Precision;

/** The kind of a gazetteer entry, which decides how exact its point is. */
public enum Kind {
  COUNTRY(Precision.COUNTRY),
  /** More than one country, part of one, or water: a sea, a mountain range, a continent. */
  REGION(Precision.REGION),
  /** A first-level division: a state, an oblast, a province. */
  STATE(Precision.REGION),
  /** A second-level division: a county, a district. */
  COUNTY(Precision.REGION),
  CITY(Precision.CITY),
  /** A part of a city. */
  SECTION(Precision.CITY),
  /** A structure or a single spot: an airport, a strait, a base. */
  SPOT(Precision.POINT);

  private final Precision precision;

  Kind(Precision precision) {
    this.precision = precision;
  }

  public Precision precision() {
    return precision;
  }

  /** The kind of a GeoNames feature code of the gazetteer file. */
  public static Kind ofFeature(String code) {
    return switch (code) {
      case "ADM1" -> STATE;
      case "ADM2" -> COUNTY;
      case "PPLX" -> SECTION;
      default -> CITY;
    };
  }
}
