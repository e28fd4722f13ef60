package org.hearsay.extract.times;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.lexicon.Table;

/** The words of {@code times-words.tsv}, by their spelling in lower case. */
final class Words {
  private final TreeMap<String, List<Word>> bySpelling = new TreeMap<>();
  private int longest = 1;

  Words(Table table) {
    for (var row : table.rows()) {
      var word =
          new Word(shorten(row.get("class")), row.get("value"), row.find("needs").orElse(""));
      for (var spelling : row.list("word")) {
        bySpelling.computeIfAbsent(spelling, s -> new ArrayList<>()).add(word);
        longest = Math.max(longest, spelling.split(" ").length);
      }
    }
  }

  private static String shorten(String kind) {
    return switch (kind) {
      case "number" -> "num";
      case "ordinal" -> "ord";
      default -> kind;
    };
  }

  /** What a spelling may be, first choice first. */
  List<Word> list(String spelling) {
    return bySpelling.getOrDefault(spelling, List.of());
  }

  /** Whether some longer spelling begins like this. */
  boolean beginsPhrase(String spelling) {
    var next = bySpelling.higherKey(spelling);
    return next != null && next.startsWith(spelling);
  }

  /** The most words in one spelling. */
  int longest() {
    return longest;
  }
}
