package org.hearsay.extract.claims.complements;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** "He left, she said" and "As she said, he left": the verb depends on the content. */
final class ReportedClause implements Complement {
  @Override
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
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
        tree,
        host(tree, content),
        above.get().index(),
        isAs ? Construction.VERB_AS : Construction.VERB_ASIDE);
  }

  /**
   * "…, the ministry said today, which has seen it": the relative clause at the end is about the
   * ministry.
   */
  private static void withoutRelative(Tree tree, BitSet content, Token verb) {
    int next = content.nextSetBit(verb.index() + 1);
    while (next >= 0 && Morphology.isPunctuation(tree.token(next))) {
      next = content.nextSetBit(next + 1);
    }
    boolean relative =
        next > 0
            && Morphology.isWhWord(tree.token(next))
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
