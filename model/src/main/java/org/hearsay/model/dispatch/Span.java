package org.hearsay.model.dispatch;

/**
 * A half-open range in the text of one dispatch, as {@link String#substring(int, int)} takes it.
 *
 * @param from the first UTF-16 unit, counted from 0
 * @param to one past the last unit; always more than {@code from}
 */
public record Span(int from, int to) implements Comparable<Span> {
  /**
   * @throws IllegalArgumentException if the range is empty, reversed, or starts before 0
   */
  public Span {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("A span needs 0 <= from < to, got " + from + ".." + to);
    }
  }

  /** The text under this span. */
  public String of(String text) {
    return text.substring(from, to);
  }

  /** Whether this span contains all of {@code other}. */
  public boolean contains(Span other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether this span contains the unit at {@code offset}. */
  public boolean contains(int offset) {
    return from <= offset && offset < to;
  }

  /** Whether the two share at least one unit. */
  public boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /** The smallest span that contains both. */
  public Span cover(Span other) {
    return new Span(Math.min(from, other.from), Math.max(to, other.to));
  }

  /** This span in a text without its first {@code units}. */
  public Span minus(int units) {
    return new Span(from - units, to - units);
  }

  /** Its length in UTF-16 units; at least 1. */
  public int length() {
    return to - from;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
  }
}
