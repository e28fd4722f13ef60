package org.hearsay.resolve.actors;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Table;
import org.hearsay.model.SourceKind;

/** Palaces, ministries, services, international bodies: what {@code institutions.tsv} tells. */
final class Institutions {
  private static final int LONGEST = 7;
  private final Map<String, Institution> byName = new HashMap<>();

  Institutions(Optional<Path> data) {
    for (var row : Table.readOrEmpty("institutions.tsv", data).rows()) {
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

  Optional<Institution> find(String name) {
    return Optional.ofNullable(byName.get(NameKey.of(name)));
  }

  /** The institution named last in a phrase, by the longest name there. */
  Optional<Institution> in(String phrase) {
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
  record Institution(
      String name,
      Optional<SourceKind> kind,
      Optional<String> country,
      Optional<String> speaksFor) {}
}
