package org.hearsay.resolve.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Span;

/** Looks sequences of capitalised words up in the gazetteer, the longest first. */
final class MentionFinder {
  private static final int LONGEST = 8;
  private static final Set<String> INNER =
      Set.of(
          "of", "and", "the", "on", "upon", "in", "de", "del", "della", "di", "do", "dos", "da",
          "du", "des", "la", "le", "el", "al", "am", "an", "es", "es-", "-", "–", "'", "’", "&",
          "'s", "’s", ".");

  private final Gazetteer gazetteer;
  private final WordLists lists;

  MentionFinder(Gazetteer gazetteer, WordLists lists) {
    this.gazetteer = gazetteer;
    this.lists = lists;
  }

  /** Mentions in the order of the text; they don't overlap. */
  List<Mention> find(String text, List<Word> words) {
    var known = new HashMap<String, List<Sense>>();
    var found = new ArrayList<Mention>();
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

  private @org.jspecify.annotations.Nullable Mention longestAt(
      String text, List<Word> words, int from, Map<String, List<Sense>> known) {
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
      boolean stop = single && lists.is(WordLists.Class.STOP, words.get(from).form());
      var senses = stop ? List.<Sense>of() : known.computeIfAbsent(span.of(text), gazetteer::find);
      if (!senses.isEmpty()) {
        return new Mention(from, to, trimmed(span, text), NameKey.of(span.of(text)), senses);
      }
    }
    return null;
  }

  private static boolean isInner(Word word) {
    return word.isCapitalised() || INNER.contains(word.form());
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
