package org.hearsay.extract.claims;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.model.Token;

/** "He left, she said" and "As she said, he left": the verb hangs on what is said. */
final class ReportedClause implements Complement {
  @Override
  public Optional<Content> find(Text text, Tree tree, CueMatch match) {
    var verb = match.head();
    var above = tree.head(verb);
    if (above.isEmpty()
        || !match.cue().takes(Frame.CLAUSE)
        || !tree.has(verb, "nsubj")
        || tree.has(verb, "obj") && !match.cue().hasAddressee()) {
      return Optional.empty();
    }
    boolean isAside = verb.is("parataxis") && verb.index() > above.get().index();
    boolean isAs = verb.is("advcl") && tree.child(verb, t -> t.is("mark") && isAs(t)).isPresent();
    if (!isAside && !isAs) {
      return Optional.empty();
    }
    var content = tree.subtree(above.get(), t -> t.index() != verb.index());
    content.andNot(tree.subtree(verb));
    if (isAside) {
      withoutRelative(tree, content, verb);
    }
    return Content.of(
        tree, host(tree, content), above.get().index(), isAs ? "verb-as" : "verb-aside");
  }

  /**
   * "…, the ministry said today, which has seen it": what ends the sentence tells of the ministry.
   */
  private static void withoutRelative(Tree tree, BitSet content, Token verb) {
    int next = content.nextSetBit(verb.index() + 1);
    while (next >= 0 && Tree.isPunctuation(tree.token(next))) {
      next = content.nextSetBit(next + 1);
    }
    boolean relative =
        next > 0
            && tree.token(next).xpos().equals("WDT")
            && tree.token(next - 1).form().equals(",")
            && content.nextSetBit(0) < verb.index();
    if (relative) {
      content.clear(next - 1, tree.size());
    }
  }

  private static boolean isAs(Token mark) {
    return mark.lemma().equals("as");
  }

  private static BitSet host(Tree tree, BitSet content) {
    int first = content.nextSetBit(0);
    if (first >= 0 && tree.token(first).is("cc")) {
      content.clear(first);
    }
    return content;
  }
}
