package org.hearsay.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One figure of a corpus: a row of accuracy.tsv.
 *
 * @param name such as {@code polnear-dev.content.f1}; the corpus, or two joined by +, comes first
 * @param columns of {@link Counts}, in the order that the formula needs
 * @param lowerIsBetter whether it counts errors
 * @param guarded whether a significantly worse figure fails the run
 * @param before an earlier figure; accuracy.tsv says when
 * @param goal what the figure must reach
 */
record Metric(
    String name,
    Formula formula,
    List<String> columns,
    boolean lowerIsBetter,
    boolean guarded,
    Optional<String> before,
    Optional<String> goal) {

  /** The corpora that it is computed on: one, or two. */
  List<String> corpora() {
    return List.of(name.substring(0, name.indexOf('.')).split("\\+"));
  }

  /** The figure over all documents. */
  double value(Counts counts) {
    double[] sums = new double[columns.size()];
    for (var row : counts.only(columns).values()) {
      add(row, sums);
    }
    return formula.of(sums);
  }

  static void add(double[] row, double[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  /** A goal as it is shown. */
  Optional<String> shownGoal() {
    return goal.map(number -> (lowerIsBetter ? "≤ " : "≥ ") + number);
  }

  /** A figure with three decimals. */
  static String rounded(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
