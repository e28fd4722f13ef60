package org.hearsay.extract.claims.clauses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.extract.claims.attributions.Conditions;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Clause;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** Divides a sentence into asserting clauses, as in the coding conventions. */
record AssertedClauses(CueLexicon lexicon) {
  /** The heads of asserting clauses, in the order of the text. */
  List<Token> heads(Tree tree) {
    return tree.tokens().stream().filter(t -> isHead(tree, t)).toList();
  }

  private boolean isHead(Tree tree, Token token) {
    var clause = new Clause(tree, token);
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

  /** Whether there are only asserting clauses above it, so that nothing embeds it. */
  private boolean isTop(Tree tree, Token token) {
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

  private boolean asserts(Tree tree, Token clause) {
    return tree.child(clause, t -> t.is("mark") && isAsserting(tree, t)).isPresent()
        && !new Conditions(lexicon).isConditional(clause);
  }

  private boolean isAsserting(Tree tree, Token mark) {
    if (!lexicon.has(ClaimWords.ASSERTING, mark.lemma())) {
      return false;
    }
    if (mark.index() > 0
        && lexicon.has(ClaimWords.COMPARING, tree.token(mark.index() - 1).lemma())) {
      return false;
    }
    return !mark.lemma().equals("as")
        || mark.index() == 0
        || mark.index() + 1 < tree.size() && !tree.token(mark.index() + 1).lemma().equals("if");
  }

  /** Whether an unattached part begins after a comma or a conjunction. */
  private boolean isApart(Tree tree, Token token) {
    int first = start(tree, token).nextSetBit(0);
    if (first <= 0) {
      return first == 0;
    }
    var before = tree.token(first - 1);
    return Morphology.isPunctuation(before)
        || before.is("cc")
        || tree.token(first).is("cc")
        || lexicon.has(ClaimWords.ASSERTING, tree.token(first).lemma());
  }

  /** The clause with all its dependents; from its adverbial on if the parser attaches it there. */
  static BitSet start(Tree tree, Token head) {
    return isFronted(tree, head) ? tree.subtree(tree.token(head.head())) : tree.subtree(head);
  }

  /** "And only this summer the country has allowed it": the parser coordinates the adverbial. */
  private static boolean isFronted(Tree tree, Token head) {
    if (!head.is("dep") || head.head() < 0) {
      return false;
    }
    var above = tree.token(head.head());
    return above.is("conj")
        && above.index() < head.index()
        && Morphology.isNominal(above)
        && !new Clause(tree, above).isFinite();
  }

  /**
   * The words of a clause, without coordinated and subordinate clauses that are claims of their
   * own.
   */
  BitSet words(Tree tree, Token head, List<Token> heads) {
    var words = start(tree, head);
    for (var other : heads) {
      var part = start(tree, other);
      if (other.index() != head.index() && words.get(other.index()) && !part.get(head.index())) {
        words.andNot(part);
      }
    }
    words.andNot(new Conditions(lexicon).words(tree, head));
    strip(tree, words);
    return words;
  }

  /** Removes conjunctions and punctuation from the beginning. */
  private static void strip(Tree tree, BitSet words) {
    int first = words.nextSetBit(0);
    while (first >= 0) {
      var token = tree.token(first);
      boolean mark =
          Tree.isAny(token, "cc", "mark")
              || Tree.isAny(token, "case") && token.lemma().equals("since");
      boolean loose = mark && !token.lemma().equals("that") || Morphology.isPunctuation(token);
      if (!loose) {
        return;
      }
      words.clear(first);
      first = words.nextSetBit(0);
    }
  }

  /** Verb phrases that share the subject of a cue, and would otherwise belong to no claim. */
  static List<Token> shared(Tree tree, Set<Integer> cues) {
    var found = new ArrayList<Token>();
    for (var token : tree.tokens()) {
      if (token.is("conj")
          && cues.contains(token.head())
          && Morphology.isVerb(token)
          && new Clause(tree, token).isFinite()
          && !new Clause(tree, token).hasSubject()) {
        found.add(token);
      }
    }
    return found;
  }
}
