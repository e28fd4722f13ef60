package org.hearsay.extract.claims.attributions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.AttributionMark;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** The content of a mark, cleaned for use in a claim: without stray pieces. */
final class MarkedContent {
  private static final Set<String> FULL = Set.of("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV");

  private static final Set<String> VERBAL = Set.of("VERB", "AUX", "PART", "CCONJ");

  private MarkedContent() {}

  /**
   * The spans in order; empty if none of it can be claimed.
   *
   * @param ruled the attributions that the rules found in the cue's sentence
   */
  static List<Span> of(ParsedText text, AttributionMark mark, List<Attribution> ruled) {
    var marked = SpanSets.join(text.words(), mark.content());
    var words = SpanSets.without(marked, particles(text, marked));
    var pieces = SpanSets.trim(text.words(), withoutCitations(text, words, ruled));
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

  /** The mark has "ruled" as cue and "out a meeting" as content. */
  private static List<Span> particles(ParsedText text, List<Span> pieces) {
    return pieces.stream()
        .flatMap(p -> text.sentencesIn(p).stream().flatMap(s -> s.within(p).stream().limit(1)))
        .filter(t -> t.deprel().equals("compound:prt"))
        .map(Token::span)
        .filter(t -> pieces.stream().anyMatch(p -> p.from() == t.from()))
        .toList();
  }

  /** "said, citing an official, that": whom the speaker cites is no part of what is said. */
  static List<Span> withoutCitations(ParsedText text, List<Span> pieces, List<Attribution> ruled) {
    var left = pieces;
    for (var citation : ruled.stream().filter(Attribution::isCitation).toList()) {
      var words = SpanSets.extent(citation.source()).cover(citation.at());
      boolean isAtEdge =
          SpanSets.trim(text.words(), pieces).stream()
              .anyMatch(
                  p -> p.overlaps(words) && (p.from() >= words.from() || p.to() <= words.to()));
      left = isAtEdge ? SpanSets.without(left, List.of(words)) : left;
    }
    return left;
  }

  /** "declined | to say whether": verbs of the rule's cue with which the mark's content begins. */
  static List<Span> behindCue(ParsedText text, Attribution ruled, List<Span> content) {
    if (content.isEmpty()) {
      return content;
    }
    var first = content.get(0);
    int from = first.from();
    for (var token : ruled.tree().sentence().within(first)) {
      if (!VERBAL.contains(token.upos()) || !SpanSets.contains(ruled.cueSpans(), token.span())) {
        break;
      }
      from = token.span().to();
    }
    return from == first.from()
        ? content
        : SpanSets.trim(
            text.words(), SpanSets.without(content, List.of(new Span(first.from(), from))));
  }

  /** The first token of a content that does not depend on another token of it. */
  static Optional<Integer> head(Tree tree, List<Span> content) {
    return tree.tokens().stream()
        .filter(t -> SpanSets.contains(content, t.span()) && !Morphology.isPunctuation(t))
        .filter(t -> t.head() < 0 || !SpanSets.contains(content, tree.token(t.head()).span()))
        .map(Token::index)
        .findFirst();
  }

  private static boolean isBeside(ParsedText text, AttributionMark mark, Span piece) {
    return text.sentencesIn(piece).stream().anyMatch(s -> s.span().contains(mark.cue().get(0)));
  }

  private static boolean hasWords(ParsedText text, Span piece) {
    return text.sentencesIn(piece).stream()
        .flatMap(s -> s.within(piece).stream())
        .anyMatch(t -> FULL.contains(t.upos()));
  }

  /** Whether another cue of the same sentence has the piece. */
  private static boolean isAnothers(ParsedText text, AttributionMark mark, Span piece) {
    return text.sentencesIn(piece).stream()
        .anyMatch(
            s ->
                text.marksIn(text.trees().get(s.index())).stream()
                    .filter(o -> o != mark && s.span().contains(o.cue().get(0)))
                    .anyMatch(o -> o.content().stream().anyMatch(piece::overlaps)));
  }
}
