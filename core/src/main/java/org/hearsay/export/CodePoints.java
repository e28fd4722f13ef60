package org.hearsay.export;

import org.hearsay.model.Span;

/**
 * Offsets of one text in Unicode code points. A lone half of a surrogate pair counts as one.
 *
 * <p>Holds a count at every {@value #STEP}th unit, so that a lookup takes constant time.
 */
final class CodePoints {
  private static final int STEP = 256;

  private final String text;
  private final int[] counts;

  CodePoints(String text) {
    this.text = text;
    counts = new int[text.length() / STEP + 1];
    for (int i = 1; i < counts.length; i++) {
      counts[i] = counts[i - 1] + text.codePointCount((i - 1) * STEP, i * STEP) - splitAt(i * STEP);
    }
  }

  /** 1 if a pair straddles the offset: counted twice by two counts that meet there. */
  private int splitAt(int offset) {
    return offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? 1
        : 0;
  }

  /**
   * How many code points stand before an offset.
   *
   * @param offset in UTF-16 units
   */
  int before(int offset) {
    int step = offset / STEP;
    int from = step * STEP;
    return counts[step] + text.codePointCount(from, offset);
  }

  String exact(Span span) {
    return span.of(text);
  }
}
