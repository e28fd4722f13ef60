package org.hearsay.resolve.places;

import org.hearsay.model.Precision;

/** What sort of place an entry of the gazetteer is; decides how exact its point is. */
enum Kind {
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
  /** A thing that people built or that has one spot: an airport, a strait, a base. */
  SPOT(Precision.POINT);

  private final Precision precision;

  Kind(Precision precision) {
    this.precision = precision;
  }

  Precision precision() {
    return precision;
  }

  /** The kind of a GeoNames feature code of the gazetteer file. */
  static Kind ofFeature(String code) {
    return switch (code) {
      case "ADM1" -> STATE;
      case "ADM2" -> COUNTY;
      case "PPLX" -> SECTION;
      default -> CITY;
    };
  }
}
