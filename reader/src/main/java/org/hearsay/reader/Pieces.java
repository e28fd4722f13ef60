package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.dispatch.Span;

/** Cuts a long text at the ends of paragraphs, so that each piece can be read alone. */
final class Pieces {
  /** The number of UTF-16 units after which a piece ends at the next paragraph. */
  private static final int ENOUGH = 20_000;

  /**
   * The number of UTF-16 units after which a piece ends anywhere, because the text has no
   * paragraphs.
   */
  private static final int TOO_MUCH = 100_000;

  private Pieces() {}

  /** Spans that cover the text without white space at its ends; none for a blank text. */
  static List<Span> of(String text) {
    var pieces = new ArrayList<Span>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from);
      if (!text.substring(from, to).isBlank()) {
        pieces.add(new Span(from, to));
      }
      from = to;
    }
    return pieces;
  }

  private static int end(String text, int from) {
    if (text.length() - from <= ENOUGH) {
      return text.length();
    }
    int paragraph = text.indexOf("\n\n", from + ENOUGH);
    int line = text.indexOf('\n', from + ENOUGH);
    int limit = Math.min(text.length(), from + TOO_MUCH);
    if (paragraph >= 0 && paragraph < limit) {
      return paragraph + 2;
    }
    if (line >= 0 && line < limit) {
      return line + 1;
    }
    int space = text.lastIndexOf(' ', limit - 1);
    int cut = limit == text.length() ? limit : space > from ? space + 1 : limit;
    return cut < text.length() && Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }
}
