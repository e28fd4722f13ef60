package org.hearsay.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * One row of a data file.
 *
 * @param file the name of the file
 * @param line counted from 1
 */
public record Row(String file, int line, List<String> header, List<String> cells) {
  /** A border that depends on the JDK, after an even number of backslashes. */
  private static final Pattern BORDER = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\[bB]");

  /**
   * The cell of a column, without white space at its ends; empty if the row has no such cell.
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

  /** The cell of a column, or empty if it is blank. */
  public Optional<String> find(String column) {
    return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
  }

  /** The values of a cell, separated by {@code |}. */
  public List<String> list(String column) {
    return Arrays.stream(get(column).split("\\|"))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * The cell as a number.
   *
   * @throws IllegalArgumentException with file, line, column and value, if it is not one
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
   * @throws IllegalArgumentException with file, line, column and value, if it is not one
   */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    try {
      return Enum.valueOf(type, get(column));
    } catch (IllegalArgumentException e) {
      throw wrong(column, "one of " + Arrays.toString(type.getEnumConstants()), e);
    }
  }

  /**
   * The regular expression of a cell.
   *
   * @param written the cell, its macros expanded
   * @throws IllegalArgumentException with file, line, column and value, if it is not one, or if it
   *     contains {@code \b} or {@code \B}, which JDKs read differently ({@link WordBorder})
   */
  public Pattern pattern(String column, String written, int flags) {
    if (BORDER.matcher(written).find()) {
      throw wrong(
          column,
          "a pattern without Java's own border of words (write " + WordBorder.END + ")",
          null);
    }
    try {
      return Pattern.compile(written, flags);
    } catch (PatternSyntaxException e) {
      throw wrong(column, "a Java regular expression", e);
    }
  }

  private IllegalArgumentException wrong(String column, String rule, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "%s:%d: '%s' is %s, got '%s'".formatted(file, line, column, rule, get(column)), cause);
  }
}
