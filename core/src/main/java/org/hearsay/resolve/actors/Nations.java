package org.hearsay.resolve.actors;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;

/** Which country a name, a demonym, a capital or a palace stands for. */
final class Nations {
  private static final int LONGEST = 5;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> governments = new HashMap<>();

  Nations(Optional<Path> data) {
    var rows = Table.readOrEmpty("countries.tsv", data).rows();
    for (var column : List.of("name", "aliases", "demonyms", "government_names", "capital")) {
      rows.forEach(row -> add(row, column));
    }
    // "New Jersey" is not Jersey's, "New Mexico" not Mexico's
    Table.readOrEmpty("state_abbreviations.tsv", data)
        .rows()
        .forEach(row -> codes.putIfAbsent(NameKey.of(row.get("name")), row.get("country")));
  }

  private void add(Row row, String column) {
    for (var name : row.list(column)) {
      var key = NameKey.of(name);
      codes.putIfAbsent(key, row.get("code"));
      if (!column.equals("demonyms")) {
        governments.putIfAbsent(key, row.get("code"));
      }
    }
  }

  /** The country of which a country's, capital's or palace's name is. */
  Optional<String> governmentOf(String name) {
    return Optional.ofNullable(governments.get(NameKey.of(name)));
  }

  /** The country of exactly these words. */
  Optional<String> find(String words) {
    return Optional.ofNullable(codes.get(NameKey.of(words)));
  }

  /** The country told last in a phrase, by the longest name or demonym there. */
  Optional<String> in(String phrase) {
    var words = NameKey.words(phrase);
    for (int to = words.size(); to > 0; to--) {
      for (int from = Math.max(0, to - LONGEST); from < to; from++) {
        var code = codes.get(String.join(" ", words.subList(from, to)));
        if (code != null) {
          return Optional.of(code);
        }
      }
    }
    return Optional.empty();
  }
}
