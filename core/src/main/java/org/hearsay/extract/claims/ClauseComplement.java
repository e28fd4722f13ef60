package org.hearsay.extract.claims;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.model.Token;

/** "said that he left", "He left, she said": the clause hangs on the verb. */
final class ClauseComplement implements Complement {
  @Override
  public Optional<Content> find(Text text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.CLAUSE)) {
      return Optional.empty();
    }
    var content = new BitSet();
    int head = -1;
    for (var child : tree.children(verb)) {
      if (isClause(tree, verb, child)) {
        content.or(clause(tree, verb, child));
        head = head < 0 || child.is("ccomp") ? child.index() : head;
      }
    }
    return head < 0 ? Optional.empty() : Content.of(tree, content, head, "verb-clause");
  }

  private static boolean isClause(Tree tree, Token verb, Token child) {
    if (isRelative(tree, child) || child.deprel().equals("parataxis:tail")) {
      return false;
    }
    if (child.is("ccomp")) {
      return !isInfinitive(tree, child);
    }
    if (isFronted(tree, verb, child)) {
      return true;
    }
    return child.index() > verb.index() + 1
        && (child.is("parataxis") || child.deprel().equals("dep"))
        && tree.has(child, "nsubj", "csubj");
  }

  /** "…, the ministry said today, which has seen it": tells of the ministry. */
  private static boolean isRelative(Tree tree, Token child) {
    int first = tree.subtree(child).nextSetBit(0);
    return first > 0
        && tree.token(first).xpos().equals("WDT")
        && tree.token(first).is("nsubj")
        && tree.token(first - 1).form().equals(",");
  }

  /** "The mine flooded, the company said", read as an adverbial clause. */
  private static boolean isFronted(Tree tree, Token verb, Token child) {
    if (!Tree.isAny(child, "advcl", "dep") || child.index() > verb.index()) {
      return false;
    }
    int end = tree.subtree(child).length();
    int start =
        tree.child(verb, "nsubj").map(s -> tree.subtree(s).nextSetBit(0)).orElse(verb.index());
    return tree.has(child, "nsubj")
        && !tree.has(child, "mark")
        && end < start
        && tree.token(end).form().equals(",")
        && end + 1 >= start - 1;
  }

  static boolean isInfinitive(Tree tree, Token verb) {
    boolean finite = tree.has(verb, "nsubj") && tree.has(verb, "aux");
    return !finite
        && tree.children(verb).stream()
            .anyMatch(t -> t.is("mark") && t.xpos().equals("TO") && t.index() < verb.index());
  }

  /** The clause's words, without those of the verb that governs it. */
  static BitSet clause(Tree tree, Token verb, Token head) {
    var content = tree.subtree(head);
    if (head.index() > verb.index()) {
      content.clear(0, verb.index() + 1);
    }
    return fillStray(tree, content, verb, head);
  }

  /** Adds what lies between but hangs elsewhere, unless it hangs on the cue. */
  private static BitSet fillStray(Tree tree, BitSet content, Token verb, Token head) {
    var cueSide = tree.subtree(verb, t -> t.index() != head.index());
    int to = content.length();
    for (int i = Math.max(0, content.nextSetBit(0)); i < to; i++) {
      if (!cueSide.get(i) || tree.token(i).is("punct") && content.get(i - 1)) {
        content.set(i);
      }
    }
    return content;
  }
}
