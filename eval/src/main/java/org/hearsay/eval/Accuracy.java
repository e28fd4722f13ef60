package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each figure is expected to be, from a file of tab-separated columns: metric, expected,
 * tolerance, goal. Guards both ways: a figure that got better without notice is a surprise too.
 */
final class Accuracy {
  private static final String HEADER = "metric\texpected\ttolerance\tgoal";
  private static final double TOLERANCE = 0.002;
  private static final double ROUNDING = 0.0005;

  private final List<String> comments = new ArrayList<>();
  private final Map<String, Expectation> expected = new LinkedHashMap<>();

  /**
   * What one figure is expected to be.
   *
   * @param tolerance how far it may be off, in either direction
   * @param goal what it is to reach
   */
  record Expectation(double expected, double tolerance, Optional<String> goal) {}

  /**
   * Reads the file; one that is not there expects nothing.
   *
   * @throws IllegalArgumentException if a line is malformed, with file and line
   */
  static Accuracy read(Path file) throws IOException {
    var accuracy = new Accuracy();
    int number = 0;
    for (var line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      number++;
      if (line.startsWith("#")) {
        accuracy.comments.add(line);
      } else if (!line.isBlank() && !line.equals(HEADER)) {
        accuracy.add(line, file + ":" + number);
      }
    }
    return accuracy;
  }

  private void add(String line, String where) {
    var cells = line.split("\t", -1);
    try {
      var goal = Optional.of(cells.length > 3 ? cells[3].strip() : "").filter(g -> !g.isEmpty());
      expected.put(
          cells[0],
          new Expectation(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), goal));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          where + ": a line has metric, expected, tolerance and goal, got '" + line + "'", e);
    }
  }

  Optional<String> goalOf(String metric) {
    return Optional.ofNullable(expected.get(metric)).flatMap(Expectation::goal);
  }

  /** What is off, one message a figure; empty if all is as expected. */
  List<String> surprises(List<Figure> figures) {
    var surprises = new ArrayList<String>();
    for (var figure : figures) {
      var told = expected.get(figure.metric());
      if (told == null) {
        surprises.add(figure.metric() + " is " + figure.rounded() + ", nothing is expected of it");
      } else if (Math.abs(figure.value() - told.expected()) > told.tolerance() + ROUNDING) {
        surprises.add(
            String.format(
                Locale.ROOT,
                "%s is %s, %s than %.3f ± %.3f",
                figure.metric(),
                figure.rounded(),
                figure.value() > told.expected() ? "better" : "worse",
                told.expected(),
                told.tolerance()));
      }
    }
    return surprises;
  }

  /** Writes the file with these figures as what is expected from now on. */
  void update(List<Figure> figures, Path file) throws IOException {
    for (var figure : figures) {
      var told = Optional.ofNullable(expected.get(figure.metric()));
      expected.put(
          figure.metric(),
          new Expectation(
              Double.parseDouble(figure.rounded()),
              told.map(Expectation::tolerance).orElse(TOLERANCE),
              told.flatMap(Expectation::goal)));
    }
    var lines = new ArrayList<>(comments);
    lines.add(HEADER);
    expected.forEach(
        (metric, e) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s\t%.3f\t%.3f\t%s",
                    metric,
                    e.expected(),
                    e.tolerance(),
                    e.goal().orElse(""))));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
