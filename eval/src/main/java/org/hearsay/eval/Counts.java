package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of each document of a corpus. As a file: tab-separated, a header with {@code document}
 * and the columns, a row for each document in the order of their names.
 *
 * @param rows numbers by document, in the order of {@code columns}
 */
record Counts(List<String> columns, SortedMap<String, double[]> rows) {
  private static final String FIRST = "document";

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if a line is malformed, with file and line
   */
  static Counts read(Path file) throws IOException {
    return parse(Files.readAllLines(file), file.toString());
  }

  /**
   * Reads lines.
   *
   * @param where the source of the lines, for messages
   * @throws IllegalArgumentException if a line is malformed, with the line's number
   */
  static Counts parse(List<String> lines, String where) {
    var head = List.of(lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1));
    if (head.size() < 2 || !head.get(0).equals(FIRST)) {
      throw new IllegalArgumentException(
          where + ":1: the header is '" + FIRST + "' and columns, got " + head);
    }
    var rows = new TreeMap<String, double[]>();
    for (int i = 1; i < lines.size(); i++) {
      var cells = lines.get(i).split("\t", -1);
      if (cells.length != head.size()) {
        throw new IllegalArgumentException(
            "%s:%d: needs %d cells, got %d".formatted(where, i + 1, head.size(), cells.length));
      }
      rows.put(cells[0], numbers(cells, where + ":" + (i + 1)));
    }
    return new Counts(head.subList(1, head.size()), rows);
  }

  private static double[] numbers(String[] cells, String where) {
    try {
      return Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(where + ": counts are numbers, " + e.getMessage(), e);
    }
  }

  /** Writes a file that {@link #read} reads. */
  void write(Path file) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(FIRST + "\t" + String.join("\t", columns));
    rows.forEach(
        (document, numbers) -> {
          var line = new StringBuilder(document);
          for (double number : numbers) {
            line.append('\t').append(shown(number));
          }
          lines.add(line.toString());
        });
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private static String shown(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** The documents of two corpora with the same columns, as one corpus. */
  Counts plus(Counts other) {
    var all = new TreeMap<String, double[]>();
    rows.forEach((document, numbers) -> all.put("1/" + document, numbers));
    var places = other.places(columns);
    other.rows.forEach((document, numbers) -> all.put("2/" + document, pick(numbers, places)));
    return new Counts(columns, all);
  }

  /**
   * Some columns of all documents.
   *
   * @throws IllegalArgumentException if a column is missing
   */
  Map<String, double[]> only(List<String> some) {
    var places = places(some);
    var picked = new TreeMap<String, double[]>();
    rows.forEach((document, numbers) -> picked.put(document, pick(numbers, places)));
    return picked;
  }

  private int[] places(List<String> some) {
    for (var column : some) {
      if (!columns.contains(column)) {
        throw new IllegalArgumentException("No column '" + column + "' among " + columns);
      }
    }
    return some.stream().mapToInt(columns::indexOf).toArray();
  }

  private static double[] pick(double[] numbers, int[] places) {
    return Arrays.stream(places).mapToDouble(i -> numbers[i]).toArray();
  }
}
