package org.hearsay.resolve.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.Span;
import org.hearsay.resolve.places.gazetteer.Candidate;
import org.hearsay.resolve.places.gazetteer.Gazetteer;
import org.hearsay.resolve.places.gazetteer.ToponymKey;

/** Looks sequences of capitalised words up in the gazetteer, the longest first. */
final class ToponymRecognizer {
  private static final int LONGEST = 8;

  private final Gazetteer gazetteer;
  private final WordLists<PlaceWords> lists;

  ToponymRecognizer(Gazetteer gazetteer, WordLists<PlaceWords> lists) {
    this.gazetteer = gazetteer;
    this.lists = lists;
  }

  /** Mentions in the order of the text; they don't overlap. */
  List<Toponym> find(String text, List<Word> words) {
    var known = new HashMap<String, List<Candidate>>();
    var found = new ArrayList<Toponym>();
    int at = 0;
    while (at < words.size()) {
      var mention = canStart(words, at) ? longestAt(text, words, at, known) : null;
      if (mention == null) {
        at++;
      } else {
        found.add(mention);
        at = mention.to();
      }
    }
    return found;
  }

  private static boolean canStart(List<Word> words, int at) {
    return words.get(at).isCapitalised();
  }

  private @org.jspecify.annotations.Nullable Toponym longestAt(
      String text, List<Word> words, int from, Map<String, List<Candidate>> known) {
    int limit = Math.min(words.size(), from + LONGEST);
    int end = from + 1;
    while (end < limit
        && words.get(end).sentence() == words.get(from).sentence()
        && isInner(words.get(end))) {
      end++;
    }
    for (int to = end; to > from; to--) {
      var last = words.get(to - 1);
      if (!last.isCapitalised() && !last.form().equals(".") || !isWhole(words, from, to)) {
        continue;
      }
      var span = words.get(from).span().cover(last.span());
      boolean single = to - from == 1 || to - from == 2 && last.form().equals(".");
      boolean stop = single && lists.hasSpelling(PlaceWords.STOP, words.get(from).form());
      var senses =
          stop ? List.<Candidate>of() : known.computeIfAbsent(span.of(text), gazetteer::find);
      if (!senses.isEmpty()) {
        return new Toponym(from, to, trimmed(span, text), ToponymKey.of(span.of(text)), senses);
      }
    }
    return null;
  }

  private boolean isInner(Word word) {
    return word.isCapitalised() || lists.has(PlaceWords.INNER, word.form());
  }

  /** A full stop ends a mention only after an abbreviation such as "Va .". */
  private static boolean isWhole(List<Word> words, int from, int to) {
    var last = words.get(to - 1);
    return !last.form().equals(".") || to - from == 2 && words.get(from).form().length() <= 5;
  }

  private static Span trimmed(Span span, String text) {
    return span.of(text).endsWith("..") ? new Span(span.from(), span.to() - 1) : span;
  }
}
