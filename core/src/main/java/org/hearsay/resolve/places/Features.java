package org.hearsay.resolve.places;

import java.util.LinkedHashMap;
import java.util.Map;

/** Named numbers in the order in which they were added, without zeros. */
final class Features {
  final Map<String, Double> values = new LinkedHashMap<>();

  void add(String name, boolean holds) {
    if (holds) {
      values.put(name, 1.0);
    }
  }

  void put(String name, double value) {
    if (value != 0) {
      values.put(name, value);
    }
  }
}
