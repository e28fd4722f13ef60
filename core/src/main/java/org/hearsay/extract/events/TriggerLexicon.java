package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;
import org.hearsay.model.EventType;
import org.hearsay.model.Role;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Verbs and nouns with their event types, from {@code event_triggers.tsv}: of a word's rows, the
 * first whose needs are met wins. Safe for many threads.
 */
final class TriggerLexicon {
  private final Map<String, List<Entry>> entries = new HashMap<>();

  private TriggerLexicon(Table table) {
    for (var row : table.rows()) {
      for (var lemma : row.list("lemma")) {
        entries
            .computeIfAbsent(row.get("pos") + " " + lemma, key -> new ArrayList<>())
            .add(Entry.of(row, lemma));
      }
    }
  }

  static TriggerLexicon read(Lexicon lexicon) {
    return new TriggerLexicon(lexicon.table("event_triggers.tsv"));
  }

  Optional<Trigger> find(Tree tree, Token token) {
    var key = (token.upos().equals("NOUN") ? "NOUN " : "VERB ") + Morphology.lemma(token);
    return entries.getOrDefault(key, List.of()).stream()
        .filter(e -> e.needs.hold(tree, token))
        .findFirst()
        .map(e -> new Trigger(token, e.type, e.of, e.rule));
  }

  private record Entry(Needs needs, EventType type, Role of, String rule) {
    static Entry of(Row row, String lemma) {
      var type = new EventType(row.find("plover"), row.find("mode"), row.find("cameo"));
      var role = row.find("of").map(r -> row.constant("of", Role.class)).orElse(Role.RECIPIENT);
      return new Entry(Needs.of(row), type, role, "event:" + lemma);
    }
  }
}
