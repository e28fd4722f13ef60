package org.hearsay.extract.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Factuality;
import org.hearsay.model.Tense;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/**
 * Words that say something about the event below them: light verbs ("hold talks"), verbs that
 * begin, plan or fail an event, and words whose event is not a fact ("call for talks"); from {@code
 * embedding_predicates.tsv}. Safe for many threads.
 */
final class EmbeddingPredicates {
  private final Map<String, Host> hosts = new HashMap<>();

  private EmbeddingPredicates(Table table) {
    for (var row : table.rows()) {
      for (var lemma : row.list("lemma")) {
        hosts.putIfAbsent(row.get("pos") + " " + lemma, Host.of(row));
      }
    }
  }

  static EmbeddingPredicates read(Lexicon lexicon) {
    return new EmbeddingPredicates(lexicon.table("embedding_predicates.tsv"));
  }

  Optional<Host> find(Token token) {
    var pos =
        switch (token.upos()) {
          case "NOUN" -> "NOUN ";
          case "ADJ" -> "ADJ ";
          default -> "VERB ";
        };
    return Optional.ofNullable(hosts.get(pos + Morphology.lemma(token)));
  }

  /** Whether a word gives its arguments to the event noun under it. */
  boolean isLight(Token token) {
    return find(token).filter(h -> h.use == Use.LIGHT || h.use == Use.ASPECT).isPresent();
  }

  /** What a host does. */
  enum Use {
    /** Carries an event noun and is none itself when it does: "hold", "launch". */
    LIGHT,
    /**
     * Carries the event noun that is its object, and is an event of its own without one: "opens".
     */
    ASPECT,
    /** Carries a clause and is none itself: "begin", "plan". */
    RAISE,
    /** An event of its own that says how sure the one under it is: "demand", "threaten". */
    EMBED,
    /** A state, never an event: "remain", "include". */
    STATE
  }

  /**
   * One row.
   *
   * @param certainty of the event under it; empty where it says nothing
   * @param tense of the event under it; empty where it has the host's own
   */
  record Host(Use use, Optional<Factuality> certainty, Optional<Tense> tense) {
    static Host of(Row row) {
      return new Host(
          row.constant("use", Use.class),
          row.find("certainty").map(Factuality::ofCode),
          row.find("tense").map(t -> row.constant("tense", Tense.class)));
    }
  }
}
