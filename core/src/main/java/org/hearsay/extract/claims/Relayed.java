package org.hearsay.extract.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * "an official cited by the daily", "residents interviewed by the agency", "was quoted by the
 * agency as saying": the medium that hands it on is a hop of its own.
 *
 * @param medium the medium's phrase
 * @param source the source without the words about the medium
 */
record Relayed(List<Span> medium, List<Span> source) {
  private static final Set<String> ASKED =
      Set.of("cite", "quote", "consult", "interview", "contact", "question", "reach", "poll");

  /** Reads it from an attribution's source, or from its verb; empty where no medium is told. */
  static Optional<Relayed> of(Attribution one) {
    var tree = one.tree();
    if (one.source().isEmpty()) {
      return Optional.empty();
    }
    return tree.tokens().stream()
        .filter(t -> t.xpos().equals("VBN") && ASKED.contains(t.lemma()))
        .filter(t -> Borders.contains(one.source(), t.span()))
        .flatMap(t -> asked(one, t).stream())
        .findFirst()
        .or(() -> quoted(one));
  }

  private static Optional<Relayed> asked(Attribution one, Token asked) {
    var cut = new Span(asked.span().from(), Borders.extent(one.source()).to());
    var left = Borders.without(one.source(), List.of(cut));
    var words =
        one.tree().sentence().within(Borders.extent(one.source())).stream()
            .filter(t -> t.index() < asked.index() && Borders.contains(left, t.span()))
            .filter(t -> !Tree.isPunctuation(t))
            .map(Token::span)
            .reduce(Span::cover);
    return agent(one.tree(), asked)
        .filter(a -> words.isPresent())
        .map(a -> new Relayed(Subjects.phrase(one.tree(), a, asked), List.of(words.get())));
  }

  /** "was quoted by the agency as saying", as {@link QuotedAsMender} joins it. */
  private static Optional<Relayed> quoted(Attribution one) {
    var tree = one.tree();
    var verb = tree.token(one.head());
    boolean joined =
        tree.child(verb, t -> t.is("aux") && ASKED.contains(t.lemma())).isPresent()
            && one.cue().kind() == CueKind.VERB;
    return joined
        ? agent(tree, verb).map(a -> new Relayed(Subjects.phrase(tree, a, verb), one.source()))
        : Optional.empty();
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
