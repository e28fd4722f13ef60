package org.hearsay.model;

/**
 * A point on the earth (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Point(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371.0;

  /**
   * @throws IllegalArgumentException if a coordinate is out of range or not a number
   */
  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "A point needs latitude within 90 and longitude within 180, got "
              + latitude
              + ", "
              + longitude);
    }
  }

  /** Great-circle distance in kilometres on a sphere of radius 6371 km (haversine formula). */
  public double kilometresTo(Point other) {
    double north = StrictMath.toRadians(other.latitude - latitude) / 2;
    double east = StrictMath.toRadians(other.longitude - longitude) / 2;
    double h =
        StrictMath.pow(StrictMath.sin(north), 2)
            + StrictMath.cos(StrictMath.toRadians(latitude))
                * StrictMath.cos(StrictMath.toRadians(other.latitude))
                * StrictMath.pow(StrictMath.sin(east), 2);
    return 2 * EARTH_RADIUS_KM * StrictMath.asin(StrictMath.sqrt(Math.min(1, h)));
  }
}
