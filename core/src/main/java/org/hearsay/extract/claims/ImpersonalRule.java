package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Token;

/** "appears to grow", "is unknown", "it is unclear whether": the publisher's own doubt. */
final class ImpersonalRule implements Rule {
  private final CueLexicon lexicon;

  ImpersonalRule(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Attribution> find(Text text, Tree tree) {
    var found = new ArrayList<Attribution>();
    for (var token : tree.tokens()) {
      for (var cue : lexicon.of(CueKind.IMPERSONAL, token.lemma())) {
        var match = CueMatch.of(tree, token, cue);
        if (match.isPresent()) {
          attribution(tree, match.get()).ifPresent(found::add);
          break;
        }
      }
    }
    return found;
  }

  private static Optional<Attribution> attribution(Tree tree, CueMatch match) {
    var head = match.head();
    if (!isPredicate(tree, head)) {
      return Optional.empty();
    }
    var content = new BitSet();
    int governor = -1;
    for (var child : tree.children(head)) {
      if (isContent(tree, head, child)) {
        content.or(tree.subtree(child));
        governor = Tree.isAny(child, "nsubj") && governor >= 0 ? governor : child.index();
      }
    }
    content.andNot(match.words());
    if (governor < 0 || isBare(tree, content)) {
      return Optional.empty();
    }
    return Content.of(tree, content, governor, "impersonal")
        .map(
            c ->
                new Attribution(
                    tree,
                    match.cue(),
                    head.index(),
                    match.isNegated(tree),
                    match.spans(tree),
                    List.of(),
                    c.spans(),
                    c.head(),
                    c.rule()));
  }

  private static boolean isPredicate(Tree tree, Token head) {
    return Tree.isVerb(head)
        ? !tree.has(head, "obj")
        : tree.has(head, "cop") || head.is("xcomp") || head.is("root");
  }

  private static boolean isContent(Tree tree, Token head, Token child) {
    if (Tree.isAny(child, "nsubj")) {
      return !(child.lemma().equals("it") && tree.has(head, "ccomp", "csubj", "advcl"));
    }
    return Tree.isAny(child, "xcomp", "ccomp", "csubj", "advcl")
        && !tree.child(child, t -> t.is("mark") && Conditions.isConditional(t)).isPresent();
  }

  private static boolean isBare(Tree tree, BitSet content) {
    return content.cardinality() == 1 && tree.token(content.nextSetBit(0)).xpos().startsWith("PRP");
  }
}
