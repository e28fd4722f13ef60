package org.hearsay.resolve.places;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;

/** The weights of the features that decide whether words name a place, and which one. */
final class Weights {
  private final Map<String, Double> found = new HashMap<>();
  private final Map<String, Double> sense = new HashMap<>();

  Weights(Lexicon lexicon) {
    for (var row : lexicon.table("places_weights.tsv").rows()) {
      (row.get("part").equals("found") ? found : sense)
          .putIfAbsent(row.get("feature"), row.number("weight"));
    }
  }

  /** The score of words as a place name; above 0 they are one. */
  double found(Map<String, Double> features) {
    return dot(found, features);
  }

  /** The score of a place for a name; the highest is the best. */
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
