package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.cues.Cue;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/** "Reportedly", "allegedly": the clause is the claim of an unnamed source. */
final class AdverbRule implements Rule {
  private final CueLexicon lexicon;

  AdverbRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> find(ParsedText text, Tree tree) {
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
    return Content.of(tree, content, head.get().index(), Construction.ADVERB)
        .map(
            c ->
                new Attribution(
                    tree, cue, adverb.index(), false, List.of(adverb.span()), List.of(), c));
  }
}
