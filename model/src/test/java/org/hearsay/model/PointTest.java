package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {
  /** A degree of a great circle is 111.195 km on a sphere of 6371 km. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0, 0",
    "0, 0, 1, 0, 111.195",
    "0, 0, 0, 1, 111.195",
    "60, 10, 60, 11, 55.597",
    "0, 0, 0, 180, 20015.087",
    "90, 0, -90, 0, 20015.087",
    "0, 179, 0, -179, 222.390",
    "59.91, 10.75, 52.52, 13.40, 838"
  })
  void distancesAreThoseOfTheGreatCircle(
      double latitude, double longitude, double otherLatitude, double otherLongitude, double km) {
    var one = new Point(latitude, longitude);
    var other = new Point(otherLatitude, otherLongitude);
    assertThat(one.kilometresTo(other)).isCloseTo(km, within(Math.max(0.001, km / 1000)));
    assertThat(other.kilometresTo(one)).isEqualTo(one.kilometresTo(other));
  }

  @ParameterizedTest
  @CsvSource({"91, 0", "-90.1, 0", "0, 181", "NaN, 0", "0, NaN"})
  void aPointOffTheGlobeIsRefused(double latitude, double longitude) {
    assertThatThrownBy(() -> new Point(latitude, longitude))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
