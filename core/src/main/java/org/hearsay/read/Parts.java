package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Note;
import org.hearsay.model.Span;

/**
 * Cuts a text that is too long for one dispatch into several, at the end of a paragraph, line or
 * sentence, so that a text of any length is read whole in bounded memory.
 *
 * <p>A part's uri says which characters of the text it holds, as RFC 5147 does: {@code
 * log.txt#char=0,99873} (UTF-16 units of the dispatch's text).
 */
final class Parts {
  /** UTF-16 units; the longest news dispatches, full speeches, have about half of it. */
  static final int LONGEST = 200_000;

  private Parts() {}

  /** The reading itself, or its parts in the order of the text; together they hold all of it. */
  static List<Reading> of(Reading whole) {
    var text = whole.dispatch().text();
    if (text.length() <= LONGEST) {
      return List.of(whole);
    }
    var parts = new ArrayList<Reading>();
    int from = 0;
    while (from < text.length()) {
      int to = text.length() - from <= LONGEST ? text.length() : cut(text, from, from + LONGEST);
      parts.add(part(whole, from, to));
      from = to;
    }
    return parts;
  }

  private static Reading part(Reading whole, int from, int to) {
    var d = whole.dispatch();
    var fragment = "#char=" + from + "," + to;
    var notes = new ArrayList<>(whole.notes());
    notes.add(
        new Note(
            Reading.IN_PARTS,
            Optional.empty(),
            ("A text of %d characters is read in parts of at most %d, this is %d to %d;"
                    + " if it holds many dispatches, give them as JSON Lines or files of their own")
                .formatted(d.text().length(), LONGEST, from, to)));
    var range = new Span(from, to);
    var dispatch =
        new Dispatch(
            d.id() + fragment,
            d.uri().map(uri -> uri + fragment),
            d.publisher(),
            d.published(),
            d.language(),
            d.headline(),
            d.byline().filter(range::contains).map(span -> shifted(span, from)),
            from == 0 ? d.dateline().filter(line -> range.contains(line.span())) : Optional.empty(),
            d.credit().filter(range::contains).map(span -> shifted(span, from)),
            d.text().substring(from, to));
    return new Reading(dispatch, notes);
  }

  private static Span shifted(Span span, int by) {
    return new Span(span.from() - by, span.to() - by);
  }

  /** Where to cut at the latest before {@code limit}: as far back as half a part, if need be. */
  private static int cut(String text, int from, int limit) {
    int earliest = from + LONGEST / 2;
    for (var end : List.of("\n\n", "\n", ". ", " ")) {
      int at = text.lastIndexOf(end, limit - end.length());
      if (at >= earliest) {
        return at + end.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
