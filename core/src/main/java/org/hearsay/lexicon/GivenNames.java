package org.hearsay.lexicon;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which given names are women's and which are men's. Safe for many threads. */
public final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  private GivenNames(Table table) {
    for (var row : table.rows()) {
      genders.putIfAbsent(NameKey.of(row.get("name")), gender(row.get("gender")));
    }
  }

  private static Gender gender(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "f", "female" -> Gender.FEMALE;
      case "m", "male" -> Gender.MALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Reads {@code given_names.tsv}, and a user's rows before it. */
  public static GivenNames read(Optional<Path> data) {
    return new GivenNames(Table.readOrEmpty("given_names.tsv", data));
  }

  /** Whether the word is a given name. */
  public boolean contains(String word) {
    return genders.containsKey(NameKey.of(word));
  }

  /** Unknown for names that either can have, and for words that are none. */
  public Gender genderOf(String word) {
    return genders.getOrDefault(NameKey.of(word), Gender.UNKNOWN);
  }
}
