package org.hearsay.format;

import java.util.Arrays;
import org.hearsay.model.dispatch.Span;

/**
 * Offsets of one text in Unicode code points and in UTF-16 units. Half of a surrogate pair counts
 * as one code point.
 *
 * <p>Keeps a count for every {@value #STEP}th unit: a lookup by units takes constant time, one by
 * code points the time of a binary search.
 */
public final class CodePoints {
  private static final int STEP = 256;

  private final String text;
  private final int[] counts;

  /** Counts the code points of a text. */
  public CodePoints(String text) {
    this.text = text;
    counts = new int[text.length() / STEP + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP) - splitAt(i * STEP);
    }
  }

  /** 1 if a pair crosses the offset, because the counts on both sides include it. */
  private int splitAt(int offset) {
    return offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? 1
        : 0;
  }

  /**
   * The number of code points before an offset.
   *
   * @param offset in UTF-16 units
   */
  public int before(int offset) {
    int step = offset / STEP;
    return counts[step] + text.codePointCount(step * STEP, offset);
  }

  /**
   * The offset in UTF-16 units that has a number of code points before it.
   *
   * @throws IndexOutOfBoundsException if the text has fewer code points
   */
  public int offset(int points) {
    int found = Arrays.binarySearch(counts, points);
    int step = found >= 0 ? found : -found - 2;
    int from = step * STEP;
    if (from > 0 && from < text.length() && splitAt(from) == 1) {
      from--; // the code point of a pair counts from its first half
    }
    return text.offsetByCodePoints(from, points - before(from));
  }

  /** The span between two numbers of code points, as an export gives them. */
  public Span span(int start, int end) {
    return new Span(offset(start), offset(end));
  }

  /** The number of code points of the whole text. */
  int count() {
    return before(text.length());
  }

  String exact(Span span) {
    return span.of(text);
  }
}
