package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.cues.SourcePhrases;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** "its claim that", "the decision to", "criticism of": nouns and adjectives with a complement. */
final class NounRule implements Rule {
  private final CueLexicon lexicon;

  NounRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> find(ParsedText text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      var kind =
          Morphology.isNoun(token)
              ? CueKind.NOUN
              : Morphology.isAdjective(token) || Morphology.isPastParticiple(token)
                  ? CueKind.ADJECTIVE
                  : null;
      if (kind == null) {
        continue;
      }
      for (var cue : lexicon.of(kind, token.lemma())) {
        var match = CueMatch.of(lexicon, tree, token, cue);
        if (match.isPresent() && !isNone(tree, token) && !isImpersonal(tree, token)) {
          attribution(tree, match.get(), kind).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  /** "It was not clear how much": impersonal in the lexicon, because "it" is no source. */
  private boolean isImpersonal(Tree tree, Token adjective) {
    return !lexicon.of(CueKind.IMPERSONAL, adjective.lemma()).isEmpty()
        && tree.child(adjective, t -> t.is("nsubj") && t.lemma().equals("it")).isPresent();
  }

  /** "No reports of damage": nobody reports it. */
  private static boolean isNone(Tree tree, Token noun) {
    return tree.child(noun, t -> t.is("det") && t.lemma().equals("no")).isPresent();
  }

  private Optional<Attribution> attribution(Tree tree, CueMatch match, CueKind kind) {
    return content(tree, match)
        .map(
            content ->
                new Attribution(
                    tree,
                    match.cue(),
                    match.head().index(),
                    match.isNegated(tree),
                    spans(tree, match, kind),
                    kind == CueKind.NOUN ? owner(tree, match) : holder(tree, match),
                    content));
  }

  private static List<Span> spans(Tree tree, CueMatch match, CueKind kind) {
    return kind == CueKind.NOUN ? SpanSets.around(tree, match.words()) : match.spans(tree);
  }

  private static Optional<Content> content(Tree tree, CueMatch match) {
    for (var child : tree.children(match.head())) {
      if (child.index() <= match.head().index()) {
        continue;
      }
      var construction = construction(tree, match, child);
      if (construction.isPresent()) {
        var content = tree.subtree(child);
        content.clear(0, match.last() + 1);
        if (construction.get() == Construction.NOUN_OF) {
          tree.child(child, "case").ifPresent(c -> content.clear(c.index()));
        }
        return Content.of(tree, content, child.index(), construction.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<Construction> construction(Tree tree, CueMatch match, Token child) {
    var cue = match.cue();
    boolean infinitive = new Clause(tree, child).isInfinitive();
    boolean that = tree.child(child, t -> t.is("mark") && isThat(t)).isPresent();
    if (cue.takes(Frame.TO) && infinitive && Tree.isAny(child, "acl", "xcomp", "ccomp", "advcl")) {
      return Optional.of(Construction.NOUN_TO);
    }
    if (cue.takes(Frame.CLAUSE)
        && !infinitive
        && (child.is("ccomp") || that && Tree.isAny(child, "acl", "advcl", "dep"))) {
      return Optional.of(Construction.NOUN_CLAUSE);
    }
    if (cue.takes(Frame.OBJECT) && Tree.isAny(child, "nmod", "obl", "acl", "advcl")) {
      boolean governed =
          tree.child(child, t -> Tree.isAny(t, "case", "mark") && match.words().get(t.index()))
              .isPresent();
      return governed ? Optional.of(Construction.NOUN_OF) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isThat(Token mark) {
    return mark.lemma().equals("that") || mark.lemma().equals("whether");
  }

  /**
   * The source: "Kim's claim", "the Kremlin announcement", "the claim by Kim", "made the claim".
   */
  private List<Span> owner(Tree tree, CueMatch match) {
    var noun = match.head();
    var owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return SourcePhrases.phrase(tree, owner.get(), noun);
    }
    var by =
        tree.child(
            noun,
            t ->
                t.is("nmod")
                    && t.index() > noun.index()
                    && tree.child(t, c -> c.is("case") && isBy(c)).isPresent());
    if (by.isPresent()) {
      return SourcePhrases.phrase(tree, by.get(), noun);
    }
    if (noun.is("obj")) {
      return tree.head(noun)
          .flatMap(v -> SourcePhrases.speaker(lexicon, tree, v))
          .map(s -> SourcePhrases.phrase(tree, s, noun))
          .orElse(List.of());
    }
    return List.of();
  }

  private static boolean isBy(Token token) {
    return token.lemma().equals("by") || token.lemma().equals("from");
  }

  private List<Span> holder(Tree tree, CueMatch match) {
    return SourcePhrases.subject(lexicon, tree, match.head())
        .map(s -> SourcePhrases.phrase(tree, s, match.head()))
        .orElse(List.of());
  }
}
