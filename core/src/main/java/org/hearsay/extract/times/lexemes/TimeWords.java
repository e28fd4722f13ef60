package org.hearsay.extract.times.lexemes;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.Numbers.Kind;
import org.hearsay.lexicon.Table;

/** The words of {@code times_words.tsv} and number words, by their spelling in lower case. */
public final class TimeWords {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final TreeMap<String, List<TimeWord>> bySpelling = new TreeMap<>();
  private int longest = 1;

  public TimeWords(Table table, Numbers numbers) {
    numbers.of(Kind.CARDINAL).forEach((word, value) -> add(word, "num", value));
    numbers.of(Kind.ORDINAL).forEach((word, value) -> add(word, "ord", value));
    numbers.of(Kind.FACTOR).entrySet().stream()
        .filter(e -> e.getValue() == HUNDRED || e.getValue() == THOUSAND)
        .forEach(e -> add(e.getKey(), "num", e.getValue()));
    for (var row : table.rows()) {
      var word = new TimeWord(row.get("class"), row.get("value"), row.find("needs").orElse(""));
      for (var spelling : row.list("word")) {
        bySpelling.computeIfAbsent(spelling, s -> new ArrayList<>()).add(word);
        longest = Math.max(longest, spelling.split(" ").length);
      }
    }
  }

  private void add(String spelling, String kind, double value) {
    var word = new TimeWord(kind, Integer.toString((int) value), "");
    bySpelling.computeIfAbsent(spelling, s -> new ArrayList<>()).add(word);
  }

  /** The possible words of a spelling, the first choice first. */
  public List<TimeWord> list(String spelling) {
    return bySpelling.getOrDefault(spelling, List.of());
  }

  /** Whether a longer spelling starts with this. */
  public boolean beginsPhrase(String spelling) {
    var next = bySpelling.higherKey(spelling);
    return next != null && next.startsWith(spelling);
  }

  /** The maximum number of words in a spelling. */
  public int longest() {
    return longest;
  }
}
