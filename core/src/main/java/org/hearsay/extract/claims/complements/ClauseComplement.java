package org.hearsay.extract.claims.complements;

import java.util.BitSet;
import java.util.Optional;
import org.hearsay.extract.claims.cues.CueMatch;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** "Said that he left", "He left, she said": the clause depends on the verb. */
final class ClauseComplement implements Complement {
  @Override
  public Optional<Content> find(ParsedText text, Tree tree, CueMatch match) {
    var verb = match.head();
    if (!match.cue().takes(Frame.CLAUSE)) {
      return Optional.empty();
    }
    var content = new BitSet();
    int head = -1;
    for (var child : tree.children(verb)) {
      if (isClause(tree, verb, child)) {
        content.or(clause(tree, verb, child));
        head = head < 0 || governs(tree, child, tree.token(head)) ? child.index() : head;
      }
    }
    return head < 0 ? Optional.empty() : Content.of(tree, content, head, Construction.VERB_CLAUSE);
  }

  /** Whether a later dependent governs the content: a clause complement, unless it is no clause. */
  private static boolean governs(Tree tree, Token child, Token before) {
    return child.is("ccomp")
        && !(before.is("ccomp")
            && new Clause(tree, before).isFinite()
            && !new Clause(tree, child).isFinite());
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

  /** "…, the ministry said today, which has seen it": the relative clause is about the ministry. */
  private static boolean isRelative(Tree tree, Token child) {
    int first = tree.subtree(child).nextSetBit(0);
    return first > 0
        && Morphology.isWhWord(tree.token(first))
        && tree.token(first).is("nsubj")
        && tree.token(first - 1).form().equals(",");
  }

  /** "The mine flooded, the company said", parsed as an adverbial clause. */
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
            .anyMatch(t -> t.is("mark") && t.lemma().equals("to") && t.index() < verb.index());
  }

  /** The clause's words, without those of the verb that governs it. */
  static BitSet clause(Tree tree, Token verb, Token head) {
    var content = tree.subtree(head);
    if (head.index() > verb.index()) {
      content.clear(0, verb.index() + 1);
    }
    return fillStray(tree, content, verb, head);
  }

  /** Adds the words in between that depend on other words, unless they depend on the cue. */
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
