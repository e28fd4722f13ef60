package org.hearsay.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Span;

/**
 * Cuts a text that is too long for one dispatch into several, at the end of a paragraph, line or
 * sentence, so that a text of any length is read whole in bounded memory.
 *
 * <p>A part's URI says which characters of the text it contains, as in RFC 5147: {@code
 * log.txt#char=0,99873} (UTF-16 units of the dispatch's text).
 */
final class Parts {
  private Parts() {}

  /**
   * The reading itself, or its parts in the order of the text; together they are the whole text.
   *
   * @param longest length of a part in UTF-16 units; at least 2, so that no surrogate pair is split
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
    return new Reading(d.part(range, fragment), notes);
  }

  /** The last good place to cut before {@code limit}, at most half a part earlier. */
  private static int cut(String text, int from, int limit) {
    int earliest = from + (limit - from) / 2;
    var late =
        text.substring(earliest, limit); // searching the whole text each time would be quadratic
    for (var end : List.of("\n\n", "\n", ". ", " ")) {
      int at = late.lastIndexOf(end);
      if (at >= 0) {
        return earliest + at + end.length();
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
