package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Cuts a long text at paragraph ends, so that each piece is read by itself. */
final class Pieces {
  /** UTF-16 units after which a piece ends at the next paragraph. */
  private static final int ENOUGH = 20_000;

  /** UTF-16 units after which a piece ends wherever it is: text without paragraphs is no news. */
  private static final int TOO_MUCH = 100_000;

  private Pieces() {}

  /** Spans that cover the text without its blank ends; none for a blank text. */
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
