package org.hearsay.eval;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;

/**
 * 95 % intervals by drawing whole documents with replacement (Efron 1979; for a comparison of two
 * systems on the same documents, Berg-Kirkpatrick et al. 2012). A fixed seed gives the same
 * intervals at each run.
 */
final class Bootstrap {
  private static final int DRAWS = 2000;
  private static final long SEED = 7;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /** An interval, both ends included. */
  record Interval(double low, double high) {
    @Override
    public String toString() {
      return Metric.rounded(low) + " to " + Metric.rounded(high);
    }
  }

  /** The interval of a figure. */
  static Interval of(Metric metric, Counts counts) {
    var documents = counts.only(metric.columns()).values().toArray(new double[0][]);
    return between(documents.length, drawn -> metric.formula().of(sums(documents, drawn)));
  }

  /**
   * The interval of the difference between two runs over the same documents; each draw computes
   * both on the same documents.
   */
  static Interval ofDifference(Metric metric, Counts now, Counts then) {
    Map<String, double[]> one = now.only(metric.columns());
    Map<String, double[]> other = then.only(metric.columns());
    if (!one.keySet().equals(other.keySet())) {
      throw new IllegalArgumentException(metric.name() + ": the two runs read other documents");
    }
    var first = one.values().toArray(new double[0][]);
    var second = other.values().toArray(new double[0][]);
    return between(
        first.length,
        drawn ->
            metric.formula().of(sums(first, drawn)) - metric.formula().of(sums(second, drawn)));
  }

  private interface Figure {
    double of(int[] drawn);
  }

  private static Interval between(int documents, Figure figure) {
    var random = new Random(SEED);
    double[] values = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      values[i] = figure.of(random.ints(documents, 0, Math.max(1, documents)).toArray());
    }
    Arrays.sort(values);
    int cut = (int) (TAIL * DRAWS);
    return new Interval(values[cut], values[DRAWS - 1 - cut]);
  }

  private static double[] sums(double[][] documents, int[] drawn) {
    double[] sums = new double[documents.length == 0 ? 0 : documents[0].length];
    for (int document : drawn) {
      Metric.add(documents[document], sums);
    }
    return sums;
  }
}
