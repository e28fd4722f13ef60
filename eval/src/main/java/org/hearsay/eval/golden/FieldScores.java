package org.hearsay.eval.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many values of each field of the golden examples are right. As a file: tab-separated, field,
 * right, found, expected. Not safe for several threads.
 */
final class FieldScores {
  private static final String HEADER = "field\tright\tfound\texpected";
  private static final int SPARE = 1;

  private final SortedMap<String, Score> scores = new TreeMap<>();

  /**
   * The score of one field.
   *
   * @param right values that are as expected
   * @param found values in the ledgers
   * @param expected values in the expectations, with those of claims that were not found
   */
  record Score(int right, int found, int expected) {
    private static final Score NONE = new Score(0, 0, 0);

    double precision() {
      return right / (double) Math.max(1, found);
    }

    double recall() {
      return right / (double) Math.max(1, expected);
    }

    private Score plus(Score other) {
      return new Score(right + other.right, found + other.found, expected + other.expected);
    }

    /** Whether more than one value was lost, or more than one wrong value was added. */
    private boolean isWorseThan(Score accepted) {
      return right < accepted.right - SPARE
          || found - right > accepted.found - accepted.right + SPARE;
    }
  }

  SortedMap<String, Score> scores() {
    return scores;
  }

  void add(String field, boolean right, boolean found, boolean expected) {
    add(field, new Score(right ? 1 : 0, found ? 1 : 0, expected ? 1 : 0));
  }

  private void add(String field, Score score) {
    scores.merge(field, score, Score::plus);
  }

  void addAll(FieldScores others) {
    others.scores.forEach(this::add);
  }

  /**
   * One message for each field that is worse than accepted by more than one value. A model that
   * reads one sentence differently changes one value of a field; that alone is no reason to fail.
   */
  List<String> worseThan(FieldScores accepted) {
    var worse = new ArrayList<String>();
    accepted.scores.forEach(
        (field, before) -> {
          var now = scores.getOrDefault(field, Score.NONE);
          if (now.isWorseThan(before)) {
            worse.add(
                "%s: %d right of %d found and %d expected; accepted are %d of %d and %d"
                    .formatted(
                        field,
                        now.right,
                        now.found,
                        now.expected,
                        before.right,
                        before.found,
                        before.expected));
          }
        });
    return worse;
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is malformed, with file and line
   */
  static FieldScores read(Path file) throws IOException {
    var read = new FieldScores();
    int number = 0;
    for (var line : Files.readAllLines(file)) {
      number++;
      if (!line.startsWith("#") && !line.equals(HEADER)) {
        read.line(line.split("\t", -1), file + ":" + number);
      }
    }
    return read;
  }

  private void line(String[] cells, String where) {
    try {
      add(
          cells[0],
          new Score(
              Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])));
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(
          where + ": a line has field, right, found, expected; " + e.getMessage(), e);
    }
  }

  /** Writes a file that {@link #read} reads. */
  void write(Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(
        "# Written by ./hearsay check --accept. No field may lose more than one right value,");
    lines.add("# or gain more than one wrong value.");
    lines.add(HEADER);
    scores.forEach(
        (field, s) -> lines.add(field + "\t" + s.right + "\t" + s.found + "\t" + s.expected));
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
