package org.hearsay.extract.claims.chains;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.SourcePhrases;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * "an official cited by the daily", "residents interviewed by the agency", "was quoted by the
 * agency as saying": the medium that passes it on is a hop.
 *
 * @param medium the medium's phrase
 * @param source the source without the words about the medium
 */
public record RelayPhrase(List<Span> medium, List<Span> source) {

  /** Reads it from an attribution's source or verb; empty if there is no medium. */
  public static Optional<RelayPhrase> of(CueLexicon lexicon, Attribution one) {
    var tree = one.tree();
    if (one.source().isEmpty()) {
      return Optional.empty();
    }
    return tree.tokens().stream()
        .filter(t -> Morphology.isPastParticiple(t) && lexicon.has(ClaimWords.ASKED, t.lemma()))
        .filter(t -> SpanSets.contains(one.source(), t.span()))
        .flatMap(t -> asked(one, t).stream())
        .findFirst()
        .or(() -> quoted(one));
  }

  private static Optional<RelayPhrase> asked(Attribution one, Token asked) {
    var cut = new Span(asked.span().from(), SpanSets.extent(one.source()).to());
    var left = SpanSets.without(one.source(), List.of(cut));
    var words =
        one.tree().sentence().within(SpanSets.extent(one.source())).stream()
            .filter(t -> t.index() < asked.index() && SpanSets.contains(left, t.span()))
            .filter(t -> !Morphology.isPunctuation(t))
            .map(Token::span)
            .reduce(Span::cover);
    return agent(one.tree(), asked)
        .filter(a -> words.isPresent())
        .map(
            a -> new RelayPhrase(SourcePhrases.phrase(one.tree(), a, asked), List.of(words.get())));
  }

  /** "Was quoted by the agency as saying": the agent depends on either verb. */
  private static Optional<RelayPhrase> quoted(Attribution one) {
    var tree = one.tree();
    var verb = tree.token(one.head());
    if (!one.cue().isQuoted() || !tree.isPassive(verb)) {
      return Optional.empty();
    }
    var saying =
        tree.tokens().stream()
            .filter(t -> t.index() > verb.index() && t.upos().equals("VERB"))
            .filter(t -> SpanSets.contains(one.cueSpans(), t.span()));
    return Stream.concat(Stream.of(verb), saying)
        .flatMap(v -> agent(tree, v).stream())
        .findFirst()
        .map(a -> new RelayPhrase(SourcePhrases.phrase(tree, a, verb), one.source()));
  }

  private static Optional<Token> agent(Tree tree, Token verb) {
    return tree.child(
        verb,
        t ->
            t.is("obl")
                && t.index() > verb.index() - 3
                && tree.child(t, c -> c.is("case") && c.lemma().equals("by")).isPresent());
  }
}
