package org.hearsay.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of words from one data file with the columns {@code list}, {@code word}, {@code value} and
 * {@code source}, one word per row. Safe for many threads.
 *
 * @param <L> the lists that the file may have
 */
public final class WordLists<L extends Enum<L>> {
  private final Map<L, Map<String, String>> words;

  private WordLists(Class<L> lists) {
    words = new EnumMap<>(lists);
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException if a row's list is not in {@code lists}, with file and line
   */
  static <L extends Enum<L>> WordLists<L> of(Table table, Class<L> lists) {
    var found = new WordLists<>(lists);
    for (var row : table.rows()) {
      found
          .words
          .computeIfAbsent(row.constant("list", lists), list -> new HashMap<>())
          .putIfAbsent(row.get("word"), row.get("value"));
    }
    return found;
  }

  /** Whether a word is in a list. */
  public boolean has(L list, String word) {
    return of(list).contains(word);
  }

  /** The same in any case, and with or without a full stop at its end. */
  public boolean hasSpelling(L list, String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return has(list, lower)
        || lower.endsWith(".") && has(list, lower.substring(0, lower.length() - 1));
  }

  /** The value of a word in a list; empty if the word is not in it. */
  public Optional<String> value(L list, String word) {
    return Optional.ofNullable(words.getOrDefault(list, Map.of()).get(word));
  }

  /** The words of a list. */
  public Set<String> of(L list) {
    return words.getOrDefault(list, Map.of()).keySet();
  }
}
