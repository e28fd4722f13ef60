package org.hearsay.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Quotation;
import org.hearsay.model.dispatch.Span;

/**
 * The quotations of a text, marks included, outermost only.
 *
 * <p>A quotation ends at its closing mark or with its paragraph: if several paragraphs are quoted,
 * each opens again. Takes time linear in the text.
 *
 * @param spans in the order of the text; they don't overlap
 */
public record Quotes(List<Span> spans) {
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";

  /** Finds them. */
  public static Quotes in(String text) {
    var found = new ArrayList<Span>();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int width = isDoubledApostrophe(text, i) ? 2 : 1;
      boolean straight = c == '"' || width == 2;
      if (c == '\n') {
        open = close(text, open, i, found);
      } else if (open < 0 && (OPENING.indexOf(c) >= 0 || straight)) {
        open = i;
      } else if (open >= 0 && (CLOSING.indexOf(c) >= 0 || straight)) {
        open = close(text, open, i + width, found);
      } else if (open >= 0 && OPENING.indexOf(c) >= 0) {
        close(text, open, i, found);
        open = i;
      }
      i += width - 1;
    }
    close(text, open, text.length(), found);
    return new Quotes(List.copyOf(found));
  }

  private static boolean isDoubledApostrophe(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '`') && i + 1 < text.length() && text.charAt(i + 1) == c;
  }

  /**
   * Closes the open quotation, without white space at its end, and returns -1, which means that
   * none is open.
   */
  private static int close(String text, int from, int to, List<Span> found) {
    int end = to;
    while (end > from && from >= 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (from >= 0 && end > from + 2) {
      found.add(new Span(from, end));
    }
    return -1;
  }

  /** The quotation that contains the unit at an offset. */
  public Optional<Span> at(int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      var span = spans.get(middle);
      if (offset < span.from()) {
        high = middle - 1;
      } else if (offset >= span.to()) {
        low = middle + 1;
      } else {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  /** Whether the unit at an offset is inside a quotation. */
  public boolean isInside(int offset) {
    return at(offset).isPresent();
  }

  /** The quotations that overlap a range, in the order of the text. */
  public List<Span> overlapping(Span range) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).to() <= range.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    var found = new ArrayList<Span>();
    for (int i = low; i < spans.size() && spans.get(i).from() < range.to(); i++) {
      found.add(spans.get(i));
    }
    return found;
  }

  /** How much of some spans is inside quotation marks. */
  public Quotation quotation(String text, List<Span> spans) {
    int inside = 0;
    int all = 0;
    for (var span : spans) {
      for (int i = span.from(); i < span.to(); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          all++;
          inside += at(i).isPresent() ? 1 : 0;
        }
      }
    }
    return inside == 0 ? Quotation.INDIRECT : inside == all ? Quotation.DIRECT : Quotation.MIXED;
  }
}
