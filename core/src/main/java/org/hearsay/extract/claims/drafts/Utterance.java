package org.hearsay.extract.claims.drafts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.syntax.Tree;

/** Finds the time expression that dates the report itself, not its content. */
public final class Utterance {
  private static final Set<String> CLAUSES =
      Set.of(
          "acl",
          "acl:relcl",
          "advcl",
          "ccomp",
          "xcomp",
          "parataxis",
          "parataxis:tail",
          "conj",
          "dep");

  private Utterance() {}

  /** The first date outside the content that depends on the cue or directly follows its source. */
  public static Optional<Timex> of(Attribution one, List<Timex> times) {
    return times.stream()
        .filter(t -> t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        .filter(t -> one.tree().sentence().span().contains(t.span()))
        .filter(t -> one.content().stream().noneMatch(c -> c.overlaps(t.span())))
        .filter(t -> hangsOnCue(one, t.span()) || isBehindSource(one, t.span()))
        .findFirst();
  }

  /**
   * The attribution without a date at the start of its content, directly after cue or source: "said
   * Monday the ship sank". Such a date dates the report.
   */
  public static Attribution strip(String text, Attribution one, List<Timex> times) {
    var first = one.content().get(0);
    var date =
        times.stream()
            .map(Timex::span)
            .filter(s -> first.contains(s) && s.to() < first.to())
            .filter(s -> s.from() - first.from() <= "on ".length() && isBehindCue(text, one, s))
            .filter(s -> isFree(one.tree(), s))
            .findFirst();
    if (date.isEmpty()) {
      return one;
    }
    var taken = List.of(new Span(first.from(), date.get().to()));
    var left = SpanSets.trim(text, SpanSets.without(one.content(), taken));
    return left.isEmpty() ? one : one.withContent(left);
  }

  private static boolean isBehindCue(String text, Attribution one, Span date) {
    var before = text.substring(0, date.from()).stripTrailing();
    int end = before.endsWith(" on") ? before.length() - " on".length() : before.length();
    return one.cue().kind() == CueKind.PHRASE
        ? one.source().stream().anyMatch(s -> s.to() == end)
        : one.cueSpans().stream().anyMatch(s -> s.to() == end);
  }

  /** Whether the date modifies no noun: not "Monday's vote", "Monday flights". */
  private static boolean isFree(Tree tree, Span date) {
    return tree.sentence()
        .headOf(date)
        .filter(t -> !Tree.isAny(t, "compound", "amod", "nmod", "nsubj", "obj"))
        .isPresent();
  }

  private static boolean hangsOnCue(Attribution one, Span span) {
    var tree = one.tree();
    if (one.cue().kind() != CueKind.VERB && one.cue().kind() != CueKind.NOUN) {
      return false;
    }
    var at = tree.sentence().headOf(span);
    for (int steps = 0; at.isPresent() && steps <= tree.size(); steps++) {
      if (at.get().index() == one.head()) {
        return true;
      }
      if (CLAUSES.contains(at.get().deprel())) {
        return false;
      }
      at = tree.head(at.get());
    }
    return false;
  }

  private static boolean isBehindSource(Attribution one, Span span) {
    if (one.cue().kind() != CueKind.PHRASE || one.source().isEmpty()) {
      return false;
    }
    int end = one.source().get(one.source().size() - 1).to();
    return one.source().stream().anyMatch(s -> s.contains(span))
        || span.from() >= end && span.from() <= end + " on ".length();
  }
}
