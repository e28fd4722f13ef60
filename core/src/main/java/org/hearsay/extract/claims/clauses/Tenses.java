package org.hearsay.extract.claims.clauses;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.VerbTense;

/** Places the main event of a content in time, seen from publication. */
public record Tenses(VerbTense verbs, Dispatch dispatch, List<Timex> times) {
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
  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "ccomp", "parataxis", "parataxis:tail", "conj", "dep");

  /** The tense of a clause in somebody's voice, under a cue in the past or not. */
  public Tense of(Clause clause, boolean reported) {
    var tense = byVerb(clause, reported);
    if (tense == Tense.ONGOING && isDated(clause, true)) {
      return Tense.FUTURE;
    }
    return tense;
  }

  /** The tense of a content without a finite verb, which follows from its cue. */
  public Tense ofNominal(Stance stance, boolean past) {
    if (TO_COME.contains(stance)) {
      return Tense.FUTURE;
    }
    if (stance == Stance.ALLEGE) {
      return Tense.PAST;
    }
    return past ? Tense.PAST : Tense.ONGOING;
  }

  private Tense byVerb(Clause clause, boolean reported) {
    boolean isPlainPast = clause.isPast() && clause.modal().isEmpty() && !clause.isPerfect();
    var tense = verbs.of(clause).orElse(isPlainPast ? Tense.PAST : Tense.ONGOING);
    boolean isStill =
        tense == Tense.PAST
            && isPlainPast
            && reported
            && clause.isState()
            && !isDated(clause, false);
    return isStill ? Tense.ONGOING : tense;
  }

  /** Whether a date of its own lies after publication, or any date at all is there. */
  private boolean isDated(Clause clause, boolean later) {
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
  private static boolean belongs(Clause clause, Span span) {
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
