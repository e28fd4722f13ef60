package org.hearsay.read;

import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Table;

/**
 * Identifies the language of a text by its script or its most frequent words, well enough to notice
 * that it is not English. Looks at the first {@value #LOOKED_AT} characters.
 */
final class Languages {
  static final String ENGLISH = "en";
  private static final int LOOKED_AT = 4000;
  private static final int WORDS_NEEDED = 15;
  private static final double SHARE_NEEDED = 0.1;
  private static final double LEAD_NEEDED = 1.5;
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      Map.of(
          UnicodeScript.HAN, "zh",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.DEVANAGARI, "hi",
          UnicodeScript.GREEK, "el",
          UnicodeScript.THAI, "th");

  private final Map<String, Set<String>> words = new HashMap<>();

  Languages(Optional<Path> data) {
    for (var row : Table.read("stopwords.tsv", data).rows()) {
      words.putIfAbsent(row.get("language"), Set.copyOf(row.list("words")));
    }
  }

  /** The language as an ISO 639-1 code; English if a text is too short to decide. */
  String of(String text) {
    var start = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return byScript(start).orElseGet(() -> byWords(start));
  }

  private static Optional<String> byScript(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (kana > all / 10) {
      return Optional.of("ja");
    }
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > all / 2 && e.getKey() != UnicodeScript.LATIN)
        .map(e -> BY_SCRIPT.getOrDefault(e.getKey(), "und"))
        .findFirst();
  }

  private String byWords(String text) {
    List<String> found =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (found.size() < WORDS_NEEDED) {
      return ENGLISH;
    }
    long english = hits(ENGLISH, found);
    String best = ENGLISH;
    long most = Math.max(english, 1);
    for (var language : words.keySet().stream().sorted().toList()) {
      long hits = hits(language, found);
      if (hits > most) {
        most = hits;
        best = language;
      }
    }
    boolean sure = most > LEAD_NEEDED * english && most > SHARE_NEEDED * found.size();
    return sure ? best : ENGLISH;
  }

  private long hits(String language, List<String> found) {
    var known = words.getOrDefault(language, Set.of());
    return found.stream().filter(known::contains).count();
  }
}
