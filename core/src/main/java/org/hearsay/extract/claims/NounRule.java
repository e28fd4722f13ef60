package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** "its claim that", "the decision to", "criticism of": nouns and adjectives with a complement. */
final class NounRule implements Rule {
  private final CueLexicon lexicon;

  NounRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> find(Text text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      var kind =
          token.xpos().startsWith("NN")
              ? CueKind.NOUN
              : token.xpos().startsWith("JJ") || token.xpos().equals("VBN")
                  ? CueKind.ADJECTIVE
                  : null;
      if (kind == null) {
        continue;
      }
      for (var cue : lexicon.of(kind, token.lemma())) {
        var match = CueMatch.of(tree, token, cue);
        if (match.isPresent() && !isNone(tree, token)) {
          attribution(tree, match.get(), kind).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  /** "no reports of damage": nobody reports it. */
  private static boolean isNone(Tree tree, Token noun) {
    return tree.child(noun, t -> t.is("det") && t.lemma().equals("no")).isPresent();
  }

  private static Optional<Attribution> attribution(Tree tree, CueMatch match, CueKind kind) {
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
                    content.spans(),
                    content.head(),
                    content.rule()));
  }

  private static List<Span> spans(Tree tree, CueMatch match, CueKind kind) {
    return kind == CueKind.NOUN ? Borders.around(tree, match.words()) : match.spans(tree);
  }

  private static Optional<Content> content(Tree tree, CueMatch match) {
    for (var child : tree.children(match.head())) {
      if (child.index() <= match.head().index()) {
        continue;
      }
      var rule = rule(tree, match, child);
      if (rule.isPresent()) {
        var content = tree.subtree(child);
        content.clear(0, match.last() + 1);
        if (rule.get().equals("noun-of")) {
          tree.child(child, "case").ifPresent(c -> content.clear(c.index()));
        }
        return Content.of(tree, content, child.index(), rule.get());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> rule(Tree tree, CueMatch match, Token child) {
    var cue = match.cue();
    boolean infinitive = ClauseComplement.isInfinitive(tree, child);
    boolean that = tree.child(child, t -> t.is("mark") && isThat(t)).isPresent();
    if (cue.takes(Frame.TO) && infinitive && Tree.isAny(child, "acl", "xcomp", "ccomp", "advcl")) {
      return Optional.of("noun-to");
    }
    if (cue.takes(Frame.CLAUSE)
        && !infinitive
        && (child.is("ccomp") || that && Tree.isAny(child, "acl", "advcl", "dep"))) {
      return Optional.of("noun-clause");
    }
    if (cue.takes(Frame.OBJECT) && Tree.isAny(child, "nmod", "obl", "acl", "advcl")) {
      boolean governed =
          tree.child(child, t -> Tree.isAny(t, "case", "mark") && match.words().get(t.index()))
              .isPresent();
      return governed ? Optional.of("noun-of") : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isThat(Token mark) {
    return mark.lemma().equals("that") || mark.lemma().equals("whether");
  }

  /**
   * Whose it is: "Kim's claim", "the Kremlin announcement", "the claim by Kim", "made the claim".
   */
  private static List<Span> owner(Tree tree, CueMatch match) {
    var noun = match.head();
    var owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return Subjects.phrase(tree, owner.get(), noun);
    }
    var by =
        tree.child(
            noun,
            t ->
                t.is("nmod")
                    && t.index() > noun.index()
                    && tree.child(t, c -> c.is("case") && isBy(c)).isPresent());
    if (by.isPresent()) {
      return Subjects.phrase(tree, by.get(), noun);
    }
    if (noun.is("obj")) {
      return tree.head(noun)
          .flatMap(v -> Subjects.speaker(tree, v))
          .map(s -> Subjects.phrase(tree, s, noun))
          .orElse(List.of());
    }
    return List.of();
  }

  private static boolean isBy(Token token) {
    return token.lemma().equals("by") || token.lemma().equals("from");
  }

  private static List<Span> holder(Tree tree, CueMatch match) {
    return Subjects.subject(tree, match.head())
        .map(s -> Subjects.phrase(tree, s, match.head()))
        .orElse(List.of());
  }
}
