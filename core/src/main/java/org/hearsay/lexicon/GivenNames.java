package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The usual gender of given names. Safe for many threads. */
public final class GivenNames {
  private final Map<String, Gender> genders = new HashMap<>();

  GivenNames(Table table) {
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

  /** Whether the word is a given name. */
  public boolean contains(String word) {
    return genders.containsKey(NameKey.of(word));
  }

  /**
   * The usual gender of a name; unknown if the name is used for both or the word is no given name.
   */
  public Gender genderOf(String word) {
    return genders.getOrDefault(NameKey.of(word), Gender.UNKNOWN);
  }
}
