package org.hearsay.extract.claims;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attributed;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** The content of a mark as a claim can have it: without stray pieces. */
final class MarkedContent {
  private static final Set<String> FULL = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV");

  private MarkedContent() {}

  /** Spans in order; empty where nothing of it can be claimed. */
  static List<Span> of(Text text, Attributed mark) {
    var marked = Borders.join(mark.content());
    var pieces = Borders.trim(text.words(), Borders.without(marked, particles(text, marked)));
    if (pieces.size() < 2) {
      return pieces;
    }
    var kept =
        pieces.stream()
            .filter(p -> hasWords(text, p))
            .filter(p -> isBeside(text, mark, p) || !isAnothers(text, mark, p))
            .toList();
    return kept.isEmpty() ? pieces : kept;
  }

  /** "ruled" marked for the cue, "out a meeting" for the content. */
  private static List<Span> particles(Text text, List<Span> pieces) {
    return text.annotation().sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.deprel().equals("compound:prt"))
        .map(Token::span)
        .filter(t -> pieces.stream().anyMatch(p -> p.from() == t.from()))
        .toList();
  }

  private static boolean isBeside(Text text, Attributed mark, Span piece) {
    return text.annotation().sentences().stream()
        .anyMatch(s -> s.span().overlaps(piece) && s.span().contains(mark.cue().get(0)));
  }

  private static boolean hasWords(Text text, Span piece) {
    return text.annotation().sentences().stream()
        .filter(s -> s.span().overlaps(piece))
        .flatMap(s -> s.within(piece).stream())
        .anyMatch(t -> FULL.contains(t.upos()));
  }

  /** Whether another cue of the piece's own sentence has it. */
  private static boolean isAnothers(Text text, Attributed mark, Span piece) {
    return text.annotation().attributions().stream()
        .filter(o -> o != mark && o.content().stream().anyMatch(piece::overlaps))
        .anyMatch(
            o ->
                text.annotation().sentences().stream()
                    .anyMatch(s -> s.span().overlaps(piece) && s.span().contains(o.cue().get(0))));
  }
}
