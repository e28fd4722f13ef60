package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of a data file.
 *
 * @param file where it stands
 * @param line counted from 1
 */
public record Row(String file, int line, List<String> header, List<String> cells) {
  /**
   * The cell of a column, without white space at its ends; empty where the row has none.
   *
   * @throws IllegalArgumentException if the file has no such column
   */
  public String get(String column) {
    int at = header.indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(
          "%s has the columns %s, got '%s'".formatted(file, header, column));
    }
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  /** The cell of a column, or empty where it is blank. */
  public Optional<String> find(String column) {
    return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
  }

  /** The values of a cell that are joined by {@code |}. */
  public List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * The cell as a number.
   *
   * @throws IllegalArgumentException with file, line, column and value if it is none
   */
  public double number(String column) {
    try {
      return Double.parseDouble(get(column));
    } catch (NumberFormatException e) {
      throw wrong(column, "a number", e);
    }
  }

  /**
   * The cell as a constant of an enum.
   *
   * @throws IllegalArgumentException with file, line, column and value if it is none
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    try {
      return Enum.valueOf(type, get(column));
    } catch (IllegalArgumentException e) {
      throw wrong(column, "one of " + Arrays.toString(type.getEnumConstants()), e);
    }
  }

  private IllegalArgumentException wrong(String column, String rule, Exception cause) {
    return new IllegalArgumentException(
        "%s:%d: '%s' is %s, got '%s'".formatted(file, line, column, rule, get(column)), cause);
  }
}
