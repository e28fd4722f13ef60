package org.hearsay.syntax;

import java.util.Optional;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.Tense;
import org.hearsay.model.text.Token;

/**
 * The tense of a clause from its verb forms, seen from the time of writing. Safe for many threads.
 */
public final class VerbTense {
  private final WordLists<SyntaxWords> words;

  VerbTense(WordLists<SyntaxWords> words) {
    this.words = words;
  }

  /** The tense of a finite clause; empty for any other. */
  public Optional<Tense> of(Clause clause) {
    if (!clause.isFinite()) {
      return Optional.empty();
    }
    var modal = clause.modal();
    if (modal.isPresent()) {
      return Optional.of(byModal(clause, modal.get()));
    }
    if (isProspective(clause)) {
      return Optional.of(Tense.FUTURE);
    }
    if (clause.isPerfect()) {
      boolean open = clause.isProgressive() || reachesNow(clause);
      return Optional.of(open ? Tense.ONGOING : Tense.PAST);
    }
    return Optional.of(clause.isPast() ? Tense.PAST : Tense.ONGOING);
  }

  private Tense byModal(Clause clause, String modal) {
    boolean epistemic = words.has(SyntaxWords.EPISTEMIC, modal);
    if (epistemic && clause.hasAuxiliary("have")) {
      return Tense.PAST;
    }
    boolean state = clause.isState() && !clause.isPassive();
    boolean now = epistemic && state || modal.equals("can") || modal.equals("must");
    return now ? Tense.ONGOING : Tense.FUTURE;
  }

  /** "is to leave", "is expected to", "is going to". */
  private boolean isProspective(Clause clause) {
    var tree = clause.tree();
    var head = clause.head();
    var lemma = Morphology.lemma(head);
    boolean infinitive =
        tree.child(head, t -> t.is("xcomp") && new Clause(tree, t).isInfinitive()).isPresent();
    boolean isNow = !Morphology.isVerb(head) || clause.isPassive() || !Morphology.isPast(head);
    return infinitive
        && (lemma.equals("be")
            || lemma.equals("go") && clause.isProgressive()
            || words.has(SyntaxWords.PROSPECTIVE, lemma) && isNow);
  }

  /** Whether a perfect continues to the present: "since", or an opening "After". */
  private boolean reachesNow(Clause clause) {
    var tree = clause.tree();
    return tree.children(clause.head()).stream()
        .filter(t -> Tree.isAny(t, "obl", "advcl", "advmod"))
        .anyMatch(
            t ->
                t.lemma().equals("since")
                    || tree.child(t, c -> isSince(c, t, clause.head())).isPresent());
  }

  private boolean isSince(Token marker, Token phrase, Token head) {
    return Tree.isAny(marker, "case", "mark")
        && (marker.lemma().equals("since")
            || marker.lemma().equals("after")
                && phrase.index() < head.index()
                && !words.has(SyntaxWords.UNIT, phrase.lemma()));
  }
}
