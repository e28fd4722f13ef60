package org.hearsay.extract.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.hearsay.model.Token;

/** Which claim of a sentence holds a word. */
final class ClaimScope {
  private final List<ClaimDraft> claims;

  ClaimScope(List<ClaimDraft> claims) {
    this.claims = claims;
  }

  /** The smallest claim that holds a span. */
  Optional<ClaimDraft> of(Span span) {
    return claims.stream()
        .filter(c -> c.contains(span))
        .min(Comparator.comparingInt(c -> c.extent().length()));
  }

  /** Whether a claim holds both, or none holds one without the other. */
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

  /** Times that date no report. */
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
