package org.hearsay.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.dispatch.SourceKind;

/** Palaces, ministries, services and international bodies, from {@code institutions.tsv}. */
public final class Institutions {
  private static final int LONGEST = 7;
  private final Map<String, Institution> byName = new HashMap<>();

  Institutions(Table table) {
    for (var row : table.rows()) {
      var institution =
          new Institution(
              row.get("name"),
              row.find("kind").map(kind -> row.constant("kind", SourceKind.class)),
              row.find("country"),
              row.find("speaks_for"));
      byName.putIfAbsent(NameKey.of(row.get("name")), institution);
      row.list("aliases").forEach(alias -> byName.putIfAbsent(NameKey.of(alias), institution));
    }
  }

  /** The institution of a name or an alias. */
  public Optional<Institution> find(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }

  /** The last institution in a phrase, by its longest name. */
  public Optional<Institution> in(String phrase) {
    var words = NameKey.words(phrase);
    for (int to = words.size(); to > 0; to--) {
      for (int from = Math.max(0, to - LONGEST); from < to; from++) {
        var found = byName.get(String.join(" ", words.subList(from, to)));
        if (found != null) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /** One row. */
  public record Institution(
      String name,
      Optional<SourceKind> kind,
      Optional<String> country,
      Optional<String> speaksFor) {}
}
