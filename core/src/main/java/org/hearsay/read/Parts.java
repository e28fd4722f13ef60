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
  private Parts() {}

  /**
   * The reading itself, or its parts in the order of the text; together they hold all of it.
   *
   * @param longest of a part, in UTF-16 units; at least 2, so that no surrogates are parted
   */
  static List<Reading> of(Reading whole, int longest) {
    var text = whole.dispatch().text();
    if (text.length() <= longest) {
      return List.of(whole);
    }
    var ranges = new ArrayList<Span>();
    int from = 0;
    while (from < text.length()) {
      int to = text.length() - from <= longest ? text.length() : cut(text, from, from + longest);
      ranges.add(new Span(from, to));
      from = to;
    }
    return ranges.stream().map(range -> part(whole, range, ranges.size())).toList();
  }

  private static Reading part(Reading whole, Span range, int count) {
    var d = whole.dispatch();
    int from = range.from();
    int to = range.to();
    var fragment = "#char=" + from + "," + to;
    var notes = new ArrayList<>(whole.notes());
    notes.add(
        new Note(
            Reading.IN_PARTS,
            Optional.empty(),
            ("A text of %d characters is too long for one dispatch: it is read in %d parts, this is"
                    + " %d to %d; if it holds many dispatches, give them as JSON Lines or files of"
                    + " their own")
                .formatted(d.text().length(), count, from, to)));
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
    int earliest = from + (limit - from) / 2;
    var late = text.substring(earliest, limit); // a search of the whole text would be quadratic
    for (var end : List.of("\n\n", "\n", ". ", " ")) {
      int at = late.lastIndexOf(end);
      if (at >= 0) {
        return earliest + at + end.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
