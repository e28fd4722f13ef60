package org.hearsay.extract.times;

import java.util.Optional;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;
import org.hearsay.syntax.VerbTense;

/**
 * Finds which way from the day of publication the clause around a time looks, with the verbs of
 * {@code times_verbs.tsv}. {@link Tense#TIMELESS} where no verb tells.
 */
final class ClauseTense {
  private static final int MAX_CLIMB = 12;
  private final WordLists<TimeVerbs> verbs;
  private final VerbTense tenses;

  ClauseTense(WordLists<TimeVerbs> verbs, VerbTense tenses) {
    this.verbs = verbs;
    this.tenses = tenses;
  }

  /** The tense of the nearest verb above the words, unless the preposition before them tells. */
  Tense around(Tree tree, Span words) {
    var tense = climb(tree, words);
    var before = wordBefore(tree, words);
    if (tense == Tense.ONGOING && before.equals("since")) {
      return Tense.PAST;
    }
    boolean isLimit = verbs.has(TimeVerbs.LIMIT, before) && tense != Tense.PAST;
    return isLimit ? Tense.FUTURE : tense;
  }

  private static String wordBefore(Tree tree, Span words) {
    var before = "";
    for (var token : tree.tokens()) {
      if (token.span().to() > words.from()) {
        break;
      }
      before = Morphology.lower(token);
    }
    return before;
  }

  private Tense climb(Tree tree, Span words) {
    var at = tree.headOf(words);
    for (int i = 0; i < MAX_CLIMB && at.isPresent(); i++) {
      var token = at.get();
      if (!words.overlaps(token.span()) || Morphology.isVerb(token)) {
        var tense = of(new Clause(tree, token));
        if (tense.isPresent()) {
          return tense.get();
        }
      }
      at = tree.head(token);
    }
    return Tense.TIMELESS;
  }

  private Optional<Tense> of(Clause clause) {
    var verb = clause.head();
    if (tells(verb, TimeVerbs.PLANS) && Morphology.isVerb(verb)) {
      return Optional.of(Tense.FUTURE);
    }
    if (clause.isInfinitive()) {
      return ofInfinitive(clause);
    }
    if (clause.isPerfect() && clause.modal().isEmpty()) {
      return Optional.of(Tense.PAST);
    }
    var tense = tenses.of(clause);
    if (tense.isPresent()) {
      return Optional.of(tense.get() == Tense.ONGOING ? ofPresent(clause) : tense.get());
    }
    return Morphology.isPastParticiple(verb)
        ? Optional.of(tells(verb, TimeVerbs.AHEAD) ? Tense.FUTURE : Tense.PAST)
        : Optional.empty();
  }

  private boolean tells(Token verb, TimeVerbs what) {
    return verbs.has(what, verb.lemma());
  }

  /** "can meet", "is meeting" and "is set for Monday" look ahead, "says" tells of what was said. */
  private Tense ofPresent(Clause clause) {
    var verb = clause.head();
    boolean isAhead = !Morphology.isFinite(verb) && tells(verb, TimeVerbs.AHEAD);
    if (clause.modal().isPresent() || clause.isProgressive() || isAhead) {
      return Tense.FUTURE;
    }
    return Morphology.isPresent(verb) && tells(verb, TimeVerbs.REPORTS)
        ? Tense.PAST
        : Tense.ONGOING;
  }

  /** "began to meet" is past; "plans to meet", "planned to meet" look ahead. */
  private Optional<Tense> ofInfinitive(Clause clause) {
    var verb = clause.head();
    boolean isDone = clause.tree().head(verb).filter(h -> tells(h, TimeVerbs.DONE)).isPresent();
    return isDone || verb.is("advcl") ? Optional.empty() : Optional.of(Tense.FUTURE);
  }
}
