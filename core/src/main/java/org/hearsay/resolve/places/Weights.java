package org.hearsay.resolve.places;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Table;

/** Weights of the features that decide whether words name a place, and which. */
final class Weights {
  private final Map<String, Double> found = new HashMap<>();
  private final Map<String, Double> sense = new HashMap<>();

  Weights(Optional<Path> data) {
    for (var row : Table.read("places_weights.tsv", data).rows()) {
      (row.get("part").equals("found") ? found : sense)
          .putIfAbsent(row.get("feature"), row.number("weight"));
    }
  }

  /** How well words name a place; above 0 they do. */
  double found(Map<String, Double> features) {
    return dot(found, features);
  }

  /** How well a place fits a name; the highest fits best. */
  double sense(Map<String, Double> features) {
    return dot(sense, features);
  }

  private static double dot(Map<String, Double> weights, Map<String, Double> features) {
    double sum = 0;
    for (var feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return sum;
  }
}
