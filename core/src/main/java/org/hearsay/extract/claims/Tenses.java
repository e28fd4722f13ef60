package org.hearsay.extract.claims;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.Timex;
import org.hearsay.model.TimexType;
import org.hearsay.model.Token;

/** Places the main event of a content in time, seen from publication. */
record Tenses(Dispatch dispatch, List<Timex> times) {
  private static final Set<Stance> TO_COME =
      Set.of(
          Stance.RULE_OUT,
          Stance.ANNOUNCE,
          Stance.WARN,
          Stance.THREATEN,
          Stance.DEMAND,
          Stance.PROPOSE,
          Stance.PROMISE,
          Stance.ESTIMATE);
  private static final Set<String> AHEAD =
      Set.of("expect", "plan", "schedule", "set", "likely", "unlikely", "intend", "due", "hope");
  private static final Set<String> MAYBE = Set.of("could", "may", "might", "can", "must");
  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "ccomp", "parataxis", "parataxis:tail", "conj", "dep");

  /** The tense of a clause in somebody's voice, under a cue in the past or not. */
  Tense of(Predicate clause, boolean reported) {
    var tense = byVerb(clause, reported);
    if (tense == Tense.ONGOING && isDated(clause, true)) {
      return Tense.FUTURE;
    }
    return tense;
  }

  /** The tense of a content that has no finite verb: by what its cue does with it. */
  Tense ofNominal(Stance stance, boolean past) {
    if (TO_COME.contains(stance)) {
      return Tense.FUTURE;
    }
    if (stance == Stance.ALLEGE) {
      return Tense.PAST;
    }
    return past ? Tense.PAST : Tense.ONGOING;
  }

  private Tense byVerb(Predicate clause, boolean reported) {
    var modal = clause.modal();
    if (modal.isPresent()) {
      return byModal(clause, modal.get());
    }
    if (isAhead(clause)) {
      return Tense.FUTURE;
    }
    if (isPerfect(clause)) {
      return clause.isProgressive() || isOpen(clause) ? Tense.ONGOING : Tense.PAST;
    }
    if (isPast(clause)) {
      boolean still = reported && clause.isState() && !isDated(clause, false);
      return still ? Tense.ONGOING : Tense.PAST;
    }
    return Tense.ONGOING;
  }

  private static Tense byModal(Predicate clause, String modal) {
    if (MAYBE.contains(modal) && clause.hasAuxiliary("have")) {
      return Tense.PAST;
    }
    boolean state = clause.isState() && !clause.tree().isPassive(clause.head());
    boolean now = MAYBE.contains(modal) && state || modal.equals("can") || modal.equals("must");
    return now ? Tense.ONGOING : Tense.FUTURE;
  }

  /** "is to leave", "is expected to", "is going to". */
  private static boolean isAhead(Predicate clause) {
    var tree = clause.tree();
    var head = clause.head();
    boolean infinitive =
        tree.child(head, t -> t.is("xcomp") && ClauseComplement.isInfinitive(tree, t)).isPresent();
    if (head.lemma().equals("go") && clause.isProgressive() && infinitive) {
      return true;
    }
    if (head.lemma().equals("be") && infinitive) {
      return true;
    }
    return infinitive
        && AHEAD.contains(head.lemma())
        && (!Tree.isVerb(head) || tree.isPassive(head) || !head.xpos().equals("VBD"));
  }

  private static boolean isPerfect(Predicate clause) {
    return clause.auxiliaries().stream()
        .anyMatch(t -> t.lemma().equals("have") && !t.xpos().equals("VBD"));
  }

  private static boolean isPast(Predicate clause) {
    return clause.head().xpos().equals("VBD")
        || clause.auxiliaries().stream().anyMatch(t -> t.xpos().equals("VBD"))
        || (clause.head().xpos().equals("VBN") && clause.auxiliaries().isEmpty());
  }

  /** Whether a perfect reaches to the present: "since", or an opening "After". */
  private static boolean isOpen(Predicate clause) {
    var tree = clause.tree();
    return tree.children(clause.head()).stream()
        .filter(t -> Tree.isAny(t, "obl", "advcl", "advmod"))
        .anyMatch(
            t ->
                t.lemma().equals("since")
                    || tree.child(t, c -> isSince(c, t, clause.head())).isPresent());
  }

  private static final Set<String> UNITS =
      Set.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "moment");

  private static boolean isSince(Token marker, Token phrase, Token head) {
    return Tree.isAny(marker, "case", "mark")
        && (marker.lemma().equals("since")
            || marker.lemma().equals("after")
                && phrase.index() < head.index()
                && !UNITS.contains(phrase.lemma()));
  }

  /** Whether a date of its own lies after publication, or any date at all is there. */
  private boolean isDated(Predicate clause, boolean later) {
    var published = dispatch.publishedWithin().notAfter();
    for (var time : times) {
      if (time.type() == TimexType.DURATION
          || time.type() == TimexType.SET
          || !belongs(clause, time.span())) {
        continue;
      }
      var first = time.interval().notBefore();
      boolean ahead =
          first.isPresent() && published.isPresent() && first.get().isAfter(published.get());
      if (!later || ahead) {
        return true;
      }
    }
    return false;
  }

  /** Whether words hang on the clause without another clause between. */
  private static boolean belongs(Predicate clause, Span span) {
    var tree = clause.tree();
    if (!tree.sentence().span().contains(span)) {
      return false;
    }
    var at = tree.sentence().headOf(span);
    for (int steps = 0; at.isPresent() && steps <= tree.size(); steps++) {
      var token = at.get();
      if (token.index() == clause.head().index()) {
        return true;
      }
      if (CLAUSES.contains(token.deprel())) {
        return false;
      }
      at = tree.head(token);
    }
    return false;
  }
}
