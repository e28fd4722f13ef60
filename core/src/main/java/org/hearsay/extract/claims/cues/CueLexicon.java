package org.hearsay.extract.claims.cues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Stance;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/**
 * The cues of {@code cues.tsv}, by kind and head lemma, and the words of {@code claim_words.tsv};
 * the first row of a cue wins.
 */
public final class CueLexicon {
  private static final String ADDRESSEE = "ADDRESSEE";
  private static final String QUOTED = "QUOTED";
  private final Map<CueKind, Map<String, List<Cue>>> cues = new EnumMap<>(CueKind.class);

  private final WordLists<ClaimWords> words;

  private CueLexicon(Table table, WordLists<ClaimWords> words) {
    this.words = words;
    table.rows().forEach(row -> add(read(row)));
    for (var byHead : cues.values()) {
      byHead
          .values()
          .forEach(list -> list.sort(Comparator.comparing((Cue c) -> -c.words().size())));
    }
  }

  /** Reads the lexicon that ships; a user's rows come first. */
  public static CueLexicon load(Lexicon lexicon) {
    return new CueLexicon(
        lexicon.table("cues.tsv"), lexicon.words("claim_words.tsv", ClaimWords.class));
  }

  /** The cues of a kind with this head, the longest first. */
  public List<Cue> of(CueKind kind, String lemma) {
    return cues.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
  }

  /** Whether a word is in a list. */
  public boolean has(ClaimWords list, String word) {
    return words.has(list, word);
  }

  /** Whether a verb or predicate is negated by a word of its own before it. */
  public boolean isNegated(Tree tree, Token head) {
    return tree.children(head).stream().anyMatch(t -> isNegation(t) && t.index() < head.index());
  }

  boolean isNegation(Token token) {
    return has(ClaimWords.NEGATION, token.lemma()) || has(ClaimWords.NEGATION, token.form());
  }

  /** Whether a verb says that a source will not say something. */
  public boolean declines(String verb) {
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
    var names = row.list("frames");
    for (var name : names) {
      if (!name.equals(ADDRESSEE) && !name.equals(QUOTED)) {
        frames.add(Frame.valueOf(name));
      }
    }
    var stance = row.constant("stance", Stance.class);
    return new Cue(
        List.of(row.get("cue").split(" ")),
        row.constant("kind", CueKind.class),
        frames,
        names.contains(ADDRESSEE),
        names.contains(QUOTED),
        stance,
        Factuality.ofCode(row.get("factuality")),
        row.find("negated_stance").map(Stance::valueOf).orElse(stance),
        row.find("negated_factuality").map(Factuality::ofCode).orElse(Factuality.UNCOMMITTED),
        row.constant("adoption", Adoption.class),
        row.constant("class", CueClass.class));
  }
}
