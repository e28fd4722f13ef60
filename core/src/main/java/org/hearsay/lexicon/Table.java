package org.hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one data file: UTF-8, tab-separated, a header line, without the lines that start with
 * {@code #}. Rows of a user's file of the same name come before those that ship, and take
 * precedence.
 *
 * @param name the file's name, such as {@code outlets.tsv}
 */
public record Table(String name, List<Row> rows) {
  /** Copies the list. */
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads the file that ships with the program; the user's rows come first.
   *
   * @param folder the user's data folder, or empty
   * @throws IllegalArgumentException if a row has more cells than the header, with file and line
   */
  public static Table read(String name, Optional<Path> folder) {
    var rows = new ArrayList<Row>();
    try {
      var own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
      if (own.isPresent()) {
        try (var reader = Files.newBufferedReader(own.get())) {
          rows.addAll(parse(own.get().toString(), reader));
        }
      }
      try (InputStream in = Table.class.getResourceAsStream("/org/hearsay/data/" + name)) {
        if (in != null) {
          rows.addAll(parse(name, new InputStreamReader(in, StandardCharsets.UTF_8)));
        } else if (own.isEmpty()) {
          throw new IllegalArgumentException(
              "No data file " + name + " ships with this program; give one with --data");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read data file " + name, e);
    }
    return new Table(name, rows);
  }

  /** The same, but empty if the program has no such file and the folder has none either. */
  public static Table readOrEmpty(String name, Optional<Path> folder) {
    boolean ships = Table.class.getResource("/org/hearsay/data/" + name) != null;
    boolean own = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile).isPresent();
    return ships || own ? read(name, folder) : new Table(name, List.of());
  }

  /**
   * Reads rows from a reader.
   *
   * @param where the file's name, for messages
   */
  static List<Row> parse(String where, Reader in) throws IOException {
    var rows = new ArrayList<Row>();
    List<String> header = List.of();
    var lines = new BufferedReader(in);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = List.of(line.split("\t", -1));
      if (header.isEmpty()) {
        header = cells;
      } else if (cells.size() > header.size()) {
        throw new IllegalArgumentException(
            "%s:%d: a row has at most %d cells, got %d; remove the extra tabs"
                .formatted(where, number, header.size(), cells.size()));
      } else {
        rows.add(new Row(where, number, header, cells));
      }
    }
    return rows;
  }
}
