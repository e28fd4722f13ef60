package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Verbs that say, think, want or judge, with their complement: codebook 2, PolNeAR's largest group.
 */
final class VerbRule implements Rule {
  private final CueLexicon lexicon;
  private final List<Complement> complements;

  VerbRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
    this.complements =
        List.of(
            new ClauseComplement(),
            new ReportedClause(),
            new QuotedComplement(),
            new InfinitiveComplement(),
            new GerundComplement(),
            new PassiveSubject(),
            new ObjectComplement());
  }

  @Override
  public List<Attribution> find(Text text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      if (Tree.isVerb(token) && !token.is("aux") && !token.is("case")) {
        attribution(text, tree, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> attribution(Text text, Tree tree, Token verb) {
    for (var cue : lexicon.of(CueKind.VERB, verb.lemma())) {
      var match = CueMatch.of(tree, verb, cue);
      if (match.isEmpty()) {
        continue;
      }
      for (var complement : complements) {
        var content = complement.find(text, tree, match.get());
        if (content.isPresent()) {
          return build(tree, match.get(), content.get());
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Attribution> build(Tree tree, CueMatch match, Content content) {
    List<Span> source =
        Subjects.speaker(tree, match.head())
            .map(s -> Subjects.phrase(tree, s, match.head()))
            .orElse(List.of());
    var carried = Borders.without(content.spans(), source);
    if (carried.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Attribution(
            tree,
            match.cue(),
            match.head().index(),
            match.isNegated(tree),
            match.spans(tree),
            source,
            carried,
            content.head(),
            content.rule()));
  }
}
