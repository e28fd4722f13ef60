package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country of a country's name, demonym, capital or palace. */
public final class Nations {
  private static final int LONGEST = 5;
  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> governments = new HashMap<>();

  Nations(Table countries, Table states) {
    var rows = countries.rows();
    for (var column : List.of("name", "aliases", "demonyms", "government_names", "capital")) {
      rows.forEach(row -> add(row, column));
    }
    // "New Jersey" does not belong to Jersey, nor "New Mexico" to Mexico
    states
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

  /** The country of a country's, capital's or palace's name. */
  public Optional<String> governmentOf(String name) {
    return Optional.ofNullable(governments.get(NameKey.of(name)));
  }

  /** The country of exactly these words. */
  public Optional<String> find(String words) {
    return Optional.ofNullable(codes.get(NameKey.of(words)));
  }

  /** The last country in a phrase, by the longest name or demonym. */
  public Optional<String> in(String phrase) {
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
