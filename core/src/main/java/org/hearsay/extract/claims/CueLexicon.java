package org.hearsay.extract.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Stance;

/** The cues of {@code cues.tsv}, by kind and head lemma; the first row of a cue wins. */
final class CueLexicon {
  private static final String ADDRESSEE = "ADDRESSEE";
  private final Map<CueKind, Map<String, List<Cue>>> cues = new EnumMap<>(CueKind.class);

  private CueLexicon(Table table) {
    table.rows().forEach(row -> add(read(row)));
    for (var byHead : cues.values()) {
      byHead
          .values()
          .forEach(list -> list.sort(Comparator.comparing((Cue c) -> -c.words().size())));
    }
  }

  /** Reads the lexicon that ships, and a user's rows before it. */
  static CueLexicon load(Optional<Path> data) {
    return new CueLexicon(Table.read("cues.tsv", data));
  }

  /** Cues of a kind with this head, those of most words first. */
  List<Cue> of(CueKind kind, String lemma) {
    return cues.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether a verb says that somebody won't say. */
  boolean declines(String verb) {
    return of(CueKind.VERB, verb).stream()
        .anyMatch(c -> c.stance() == Stance.DECLINE && c.words().size() == 1);
  }

  private void add(Cue cue) {
    var list =
        cues.computeIfAbsent(cue.kind(), k -> new HashMap<>())
            .computeIfAbsent(cue.head(), k -> new ArrayList<>());
    if (list.stream().noneMatch(c -> c.words().equals(cue.words()))) {
      list.add(cue);
    }
  }

  private static Cue read(Row row) {
    var frames = EnumSet.noneOf(Frame.class);
    boolean addressee = false;
    for (var name : row.list("frames")) {
      if (name.equals(ADDRESSEE)) {
        addressee = true;
      } else {
        frames.add(Frame.valueOf(name));
      }
    }
    var stance = row.constant("stance", Stance.class);
    return new Cue(
        List.of(row.get("cue").split(" ")),
        row.constant("kind", CueKind.class),
        frames,
        addressee,
        stance,
        Factuality.ofCode(row.get("factuality")),
        row.find("negated_stance").map(Stance::valueOf).orElse(stance),
        row.find("negated_factuality").map(Factuality::ofCode).orElse(Factuality.UNCOMMITTED),
        row.constant("adoption", Adoption.class),
        row.constant("class", CueClass.class));
  }
}
