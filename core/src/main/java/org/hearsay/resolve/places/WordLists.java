package org.hearsay.resolve.places;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Table;

/** Words around and inside names that tell whether they name a place. */
final class WordLists {
  /** What a word tells. */
  enum Class {
    /** A preposition of place. */
    LOCATIVE,
    /** Before the name of a person. */
    TITLE,
    /** In the name of an institution: University, Police, Times. */
    INSTITUTION,
    /** After or before the name of a place: city, county, border. */
    GENERIC,
    /** After the name of a street. */
    STREET,
    /** Alone it is never the name of a place, whatever the gazetteer says. */
    STOP,
    /** Names a place, but is a common word as well. */
    COMMON
  }

  private final Map<Class, Set<String>> words = new EnumMap<>(Class.class);

  WordLists(Optional<Path> data) {
    for (var group : Class.values()) {
      words.put(group, new HashSet<>());
    }
    for (var row : Table.read("places_words.tsv", data).rows()) {
      var list = words.get(row.constant("class", Class.class));
      if (list != null) {
        row.list("words").forEach(word -> list.add(word.toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** Whether a word, in any case and with or without a full stop, belongs to a class. */
  boolean is(Class group, String word) {
    var list = words.getOrDefault(group, Set.of());
    var lower = word.toLowerCase(Locale.ROOT);
    return list.contains(lower)
        || lower.endsWith(".") && list.contains(lower.substring(0, lower.length() - 1));
  }
}
