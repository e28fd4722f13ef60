package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metrics of accuracy.tsv, and a comparison of counts with those that were accepted last. A
 * guarded metric deviates if the paired bootstrap over documents finds a difference (95 %), or, if
 * other documents were read, if it is outside the interval of the accepted figure.
 */
final class ExpectedScores {
  private static final String HEADER = "metric\tformula\tcolumns\tbetter\tguarded\tbefore\tgoal";
  private static final double ROUNDING = 1e-9;

  private final List<Metric> metrics;

  private ExpectedScores(List<Metric> metrics) {
    this.metrics = metrics;
  }

  /** How a metric differs from the accepted figure. */
  enum Kind {
    WORSE,
    BETTER,
    NEW
  }

  /**
   * A metric that differs from the accepted figure.
   *
   * @param message the metric, both figures and the interval of the difference
   */
  record Deviation(Kind kind, String message) {}

  /**
   * Reads accuracy.tsv.
   *
   * @throws IllegalArgumentException if a line is malformed, with file and line
   */
  static ExpectedScores read(Path file) throws IOException {
    var metrics = new ArrayList<Metric>();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith("#") && !line.isBlank() && !line.equals(HEADER)) {
        metrics.add(metric(line, file + ":" + number));
      }
    }
    return new ExpectedScores(metrics);
  }

  private static Metric metric(String line, String where) {
    var cells = line.split("\t", -1);
    try {
      var formula = Formula.valueOf(cells[1]);
      return new Metric(
          cells[0],
          formula,
          formula.columns(List.of(cells[2].split(" "))),
          choice(cells[3], "lower", "higher"),
          choice(cells[4], "yes", "no"),
          number(cells[5]),
          number(cells[6]));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          "%s: a line has %s; got '%s' (%s)"
              .formatted(where, HEADER.replace("\t", ", "), line, e.getMessage()),
          e);
    }
  }

  private static boolean choice(String cell, String yes, String no) {
    if (!cell.equals(yes) && !cell.equals(no)) {
      throw new IllegalArgumentException("'" + cell + "' is neither " + yes + " nor " + no);
    }
    return cell.equals(yes);
  }

  private static Optional<String> number(String cell) {
    if (!cell.isBlank()) {
      Double.parseDouble(cell);
    }
    return Optional.of(cell).filter(c -> !c.isBlank());
  }

  /** The metrics whose corpora were counted, in the order of the file. */
  List<Metric> metrics(Map<String, Counts> counted) {
    return metrics.stream().filter(m -> counted.keySet().containsAll(m.corpora())).toList();
  }

  /** The counts that a metric is computed from. */
  static Counts counts(Metric metric, Map<String, Counts> counted) {
    return metric.corpora().stream()
        .map(corpus -> Optional.ofNullable(counted.get(corpus)).orElseThrow())
        .reduce(Counts::plus)
        .orElseThrow();
  }

  /**
   * Compares the guarded metrics.
   *
   * @param now counts by corpus
   * @param accepted counts by corpus, of an earlier run
   */
  List<Deviation> deviations(Map<String, Counts> now, Map<String, Counts> accepted) {
    var deviations = new ArrayList<Deviation>();
    for (var metric : metrics(now)) {
      if (!accepted.keySet().containsAll(metric.corpora())) {
        deviations.add(
            new Deviation(Kind.NEW, metric.name() + ": there is nothing to compare it with"));
      } else if (metric.guarded()) {
        deviation(metric, counts(metric, now), counts(metric, accepted)).ifPresent(deviations::add);
      }
    }
    return deviations;
  }

  private static Optional<Deviation> deviation(Metric metric, Counts now, Counts then) {
    double value = metric.value(now);
    double before = metric.value(then);
    boolean same = now.rows().keySet().equals(then.rows().keySet());
    var interval = same ? Bootstrap.ofDifference(metric, now, then) : Bootstrap.of(metric, then);
    double low = same ? interval.low() : value - interval.high();
    double high = same ? interval.high() : value - interval.low();
    if (low <= ROUNDING && high >= -ROUNDING) {
      return Optional.empty();
    }
    var kind = low > 0 == metric.lowerIsBetter() ? Kind.WORSE : Kind.BETTER;
    var message =
        "%s is %s, %s than the accepted %s (%s %s)%s"
            .formatted(
                metric.name(),
                Metric.rounded(value),
                kind == Kind.WORSE ? "worse" : "better",
                Metric.rounded(before),
                same ? "95 % of the paired difference:" : "other documents; 95 % of the accepted:",
                interval,
                kind == Kind.BETTER ? "; ./hearsay eval --accept keeps it" : "");
    return Optional.of(new Deviation(kind, message));
  }
}
