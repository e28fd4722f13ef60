package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Token;

/** Cuts a sentence into clauses that assert something, as the coding conventions say. */
final class OwnClauses {
  private static final Set<String> ASSERTING =
      Set.of("since", "because", "as", "after", "while", "although", "though", "whereas", "so");
  private static final Set<String> COMPARING = Set.of("so", "as", "more", "less", "than", "rather");

  private OwnClauses() {}

  /** The heads of asserting clauses, in the order of the text. */
  static List<Token> heads(Tree tree) {
    return tree.tokens().stream().filter(t -> isHead(tree, t)).toList();
  }

  private static boolean isHead(Tree tree, Token token) {
    var clause = new Predicate(tree, token);
    if (!clause.isFinite()) {
      return false;
    }
    if (token.head() < 0) {
      return true;
    }
    if (!clause.hasSubject()) {
      return false;
    }
    if (!isTop(tree, token) && !isFronted(tree, token)) {
      return false;
    }
    if (token.is("advcl")) {
      return asserts(tree, token);
    }
    return token.is("conj") || token.is("parataxis") || token.is("dep") && isApart(tree, token);
  }

  /** Whether only asserting clauses stand above it, so that nobody and nothing holds it. */
  private static boolean isTop(Tree tree, Token token) {
    var at = tree.head(token);
    var below = token;
    for (int steps = 0; at.isPresent() && steps <= tree.size(); steps++) {
      var above = at.get();
      boolean held =
          Tree.isAny(above, "ccomp", "acl", "csubj", "nmod")
              || above.is("xcomp") && !below.is("dep")
              || above.is("advcl") && !asserts(tree, above) && !below.is("dep");
      if (held) {
        return false;
      }
      below = above;
      at = tree.head(above);
    }
    return true;
  }

  private static boolean asserts(Tree tree, Token clause) {
    return tree.child(clause, t -> t.is("mark") && isAsserting(tree, t)).isPresent()
        && !Conditions.isConditional(clause);
  }

  private static boolean isAsserting(Tree tree, Token mark) {
    if (!ASSERTING.contains(mark.lemma())) {
      return false;
    }
    if (mark.index() > 0 && COMPARING.contains(tree.token(mark.index() - 1).lemma())) {
      return false;
    }
    return !mark.lemma().equals("as")
        || mark.index() == 0
        || mark.index() + 1 < tree.size() && !tree.token(mark.index() + 1).lemma().equals("if");
  }

  /** Whether what the parser could not place begins behind a comma or a conjunction. */
  private static boolean isApart(Tree tree, Token token) {
    int first = start(tree, token).nextSetBit(0);
    if (first <= 0) {
      return first == 0;
    }
    var before = tree.token(first - 1);
    return Tree.isPunctuation(before)
        || before.is("cc")
        || tree.token(first).is("cc")
        || ASSERTING.contains(tree.token(first).lemma());
  }

  /** The clause's words with all below; from its adverbial on where the parser hangs it there. */
  static BitSet start(Tree tree, Token head) {
    return isFronted(tree, head) ? tree.subtree(tree.token(head.head())) : tree.subtree(head);
  }

  /** "and only this summer the country has allowed it": the adverbial is read as coordinated. */
  private static boolean isFronted(Tree tree, Token head) {
    if (!head.is("dep") || head.head() < 0) {
      return false;
    }
    var above = tree.token(head.head());
    return above.is("conj")
        && above.index() < head.index()
        && Tree.isNoun(above)
        && !new Predicate(tree, above).isFinite();
  }

  /** The words of a clause without the clauses beside and below it that assert by themselves. */
  static BitSet words(Tree tree, Token head, List<Token> heads) {
    var words = start(tree, head);
    for (var other : heads) {
      var part = start(tree, other);
      if (other.index() != head.index() && words.get(other.index()) && !part.get(head.index())) {
        words.andNot(part);
      }
    }
    for (var condition : Conditions.of(tree, head)) {
      words.andNot(tree.subtree(condition));
    }
    strip(tree, words);
    return words;
  }

  /** Takes conjunctions and punctuation off the beginning. */
  private static void strip(Tree tree, BitSet words) {
    int first = words.nextSetBit(0);
    while (first >= 0) {
      var token = tree.token(first);
      boolean mark =
          Tree.isAny(token, "cc", "mark")
              || Tree.isAny(token, "case") && token.lemma().equals("since");
      boolean loose = mark && !token.lemma().equals("that") || Tree.isPunctuation(token);
      if (!loose) {
        return;
      }
      words.clear(first);
      first = words.nextSetBit(0);
    }
  }

  /**
   * Verb phrases that share the subject of a verb that is somebody's cue, so that nobody has them.
   */
  static List<Token> shared(Tree tree, Set<Integer> cues) {
    var found = new ArrayList<Token>();
    for (var token : tree.tokens()) {
      if (token.is("conj")
          && cues.contains(token.head())
          && Tree.isVerb(token)
          && new Predicate(tree, token).isFinite()
          && !new Predicate(tree, token).hasSubject()) {
        found.add(token);
      }
    }
    return found;
  }
}
