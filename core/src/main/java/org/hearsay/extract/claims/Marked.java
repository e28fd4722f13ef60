package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Adoption;
import org.hearsay.model.Attributed;
import org.hearsay.model.Factuality;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.Token;

/**
 * Joins what the annotator marked with what the rules found: the marks say who is given what, the
 * rules and the lexicon what the cue makes of it.
 */
final class Marked {
  private final CueLexicon lexicon;

  Marked(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Attributions of one sentence, in any order. */
  List<Attribution> joined(Text text, Tree tree, List<Attribution> ruled) {
    var joined = new ArrayList<Attribution>();
    var left = new ArrayList<>(ruled);
    for (var mark : text.annotation().attributions()) {
      if (tree.sentence().span().contains(mark.cue().get(0))) {
        var same = left.stream().filter(r -> isSame(r, mark)).findFirst();
        same.ifPresent(left::remove);
        same.map(r -> drawn(text, r, mark))
            .or(() -> built(text, tree, mark))
            .ifPresent(joined::add);
      }
    }
    joined.addAll(left);
    return joined;
  }

  private static boolean isSame(Attribution ruled, Attributed mark) {
    return mark.cue().stream().anyMatch(c -> c.overlaps(ruled.at()))
        || ruled.cueSpans().stream().anyMatch(s -> mark.cue().stream().anyMatch(s::overlaps));
  }

  /** The rule's attribution with the mark's borders. */
  private static Attribution drawn(Text text, Attribution ruled, Attributed mark) {
    var content = Borders.trim(text.words(), Borders.join(mark.content()));
    if (content.isEmpty()) {
      return ruled;
    }
    int head =
        Borders.contains(content, ruled.tree().token(ruled.contentHead()).span())
            ? ruled.contentHead()
            : head(ruled.tree(), content).orElse(ruled.contentHead());
    return new Attribution(
        ruled.tree(),
        ruled.cue(),
        ruled.head(),
        ruled.negated(),
        ruled.cueSpans(),
        mark.source(),
        content,
        head,
        ruled.rule());
  }

  private Optional<Attribution> built(Text text, Tree tree, Attributed mark) {
    var content = Borders.trim(text.words(), Borders.join(mark.content()));
    var head =
        tree.sentence()
            .headOf(mark.cue().get(0))
            .filter(t -> !content.isEmpty() && !Tree.isPunctuation(t));
    return head.map(
        t ->
            new Attribution(
                tree,
                cue(tree, t),
                t.index(),
                tree.isNegated(t),
                mark.cue(),
                mark.source(),
                content,
                head(tree, content).orElse(t.index()),
                "marked"));
  }

  /** The lexicon's entry, whatever its kind; for a cue that it doesn't hold, no more than said. */
  private Cue cue(Tree tree, Token head) {
    for (var kind : CueKind.values()) {
      for (var cue : lexicon.of(kind, head.lemma())) {
        if (CueMatch.of(tree, head, cue).isPresent()) {
          return cue;
        }
      }
    }
    return new Cue(
        List.of(head.lemma()),
        CueKind.VERB,
        EnumSet.of(Frame.CLAUSE),
        false,
        Stance.STATE,
        Factuality.CERTAIN,
        Stance.STATE,
        Factuality.UNCOMMITTED,
        Adoption.NEUTRAL,
        CueClass.JUDGE);
  }

  /** The first token of the content that hangs on none of it. */
  private static Optional<Integer> head(Tree tree, List<Span> content) {
    return tree.tokens().stream()
        .filter(t -> Borders.contains(content, t.span()) && !Tree.isPunctuation(t))
        .filter(t -> t.head() < 0 || !Borders.contains(content, tree.token(t.head()).span()))
        .map(Token::index)
        .findFirst();
  }
}
