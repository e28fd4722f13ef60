package org.hearsay.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/** Finds the claim of a sentence that contains a word. */
final class ClaimScope {
  private final List<ClaimDraft> claims;

  ClaimScope(List<ClaimDraft> claims) {
    this.claims = claims;
  }

  /** The smallest claim that contains a span. */
  Optional<ClaimDraft> of(Span span) {
    return claims.stream()
        .filter(c -> c.contains(span))
        .min(Comparator.comparingInt(c -> c.extent().length()));
  }

  /** Whether both are in the same claims. */
  boolean isTogether(Span one, Span other) {
    return claims.stream().anyMatch(c -> c.contains(one) && c.contains(other))
        || claims.stream().noneMatch(c -> c.contains(one) != c.contains(other));
  }

  /** The word that governs a claim's content in this sentence. */
  static Optional<Token> headOf(Tree tree, ClaimDraft claim) {
    return tree.sentence().tokens().stream()
        .filter(t -> !t.is("punct") && claim.contains(t.span()))
        .filter(t -> tree.head(t).filter(h -> claim.contains(h.span())).isEmpty())
        .min(Comparator.comparing(t -> t.is("mark") ? 1 : 0));
  }

  /** The times that do not date a report. */
  List<Timex> withoutUttered(List<Timex> times) {
    return times.stream()
        .filter(t -> claims.stream().noneMatch(c -> c.uttered().filter(t::equals).isPresent()))
        .toList();
  }

  /** The spans of all cues. */
  List<Span> cues() {
    return claims.stream().flatMap(c -> c.cue().stream()).toList();
  }
}
