package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Token;

/** "reportedly", "allegedly": the clause around is somebody's, nobody says whose. */
final class AdverbRule implements Rule {
  private final CueLexicon lexicon;

  AdverbRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> find(Text text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      for (var cue : lexicon.of(CueKind.ADVERB, token.lemma())) {
        attribution(tree, token, cue).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Attribution> attribution(Tree tree, Token adverb, Cue cue) {
    var head = tree.head(adverb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var content = tree.subtree(head.get());
    content.clear(adverb.index());
    return Content.of(tree, content, head.get().index(), "adverb")
        .map(
            c ->
                new Attribution(
                    tree,
                    cue,
                    adverb.index(),
                    false,
                    List.of(adverb.span()),
                    List.of(),
                    c.spans(),
                    c.head(),
                    c.rule()));
  }
}
