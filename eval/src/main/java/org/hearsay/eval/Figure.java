package org.hearsay.eval;

import java.util.Locale;
import java.util.Optional;

/**
 * One figure of a corpus.
 *
 * @param metric such as {@code polnear-dev.content.f1}
 * @param value F1 or share, from 0 to 1; no unit
 * @param counts what an F1 was computed from
 */
record Figure(String metric, double value, Optional<Counts> counts) {
  static Figure ofShare(String metric, double share) {
    return new Figure(metric, share, Optional.empty());
  }

  static Figure ofCounts(String metric, Counts counts) {
    return new Figure(metric, counts.f1(), Optional.of(counts));
  }

  /** With three decimals, as the scorers print it. */
  String rounded() {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /**
   * What an F1 is computed from.
   *
   * @param hits pairs that match
   * @param found what the program found
   * @param gold what there is
   */
  record Counts(int hits, int found, int gold) {
    double precision() {
      return hits / (double) Math.max(1, found);
    }

    double recall() {
      return hits / (double) Math.max(1, gold);
    }

    double f1() {
      return 2.0 * hits / Math.max(1, found + gold);
    }

    Counts plus(Counts other) {
      return new Counts(hits + other.hits, found + other.found, gold + other.gold);
    }
  }
}
