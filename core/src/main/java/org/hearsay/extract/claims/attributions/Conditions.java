package org.hearsay.extract.claims.attributions;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** Finds the conditional clauses that a clause depends on. */
public record Conditions(CueLexicon lexicon) {
  public boolean isConditional(Token mark) {
    return lexicon.has(ClaimWords.CONDITION, mark.lemma());
  }

  /** The conditional clauses that depend directly on a head, with their conjunctions. */
  public List<Token> of(Tree tree, Token head) {
    return tree.children(head).stream()
        .filter(t -> Tree.isAny(t, "advcl", "dep"))
        .filter(t -> isCondition(tree, t))
        .toList();
  }

  private boolean isCondition(Tree tree, Token clause) {
    return tree.child(clause, m -> m.is("mark") && opens(tree, m)).isPresent()
        || isInverted(tree, clause)
        || isInCase(tree, clause);
  }

  /** "In case the talks fail, …": the parser attaches the two words elsewhere. */
  private static boolean isInCase(Tree tree, Token clause) {
    int first = tree.subtree(clause).nextSetBit(0);
    return clause.is("advcl")
        && first > 1
        && tree.token(first - 1).lemma().equals("case")
        && tree.token(first - 2).lemma().equals("in");
  }

  /** "Should the talks fail, …". */
  private boolean isInverted(Tree tree, Token clause) {
    int first = tree.subtree(clause).nextSetBit(0);
    var subject = tree.child(clause, "nsubj");
    return clause.is("advcl")
        && lexicon.has(ClaimWords.INVERTED, tree.token(first).form().toLowerCase(Locale.ROOT))
        && tree.token(first).is("aux")
        && subject.isPresent()
        && subject.get().index() > first;
  }

  private boolean opens(Tree tree, Token mark) {
    return isConditional(mark)
        && (mark.index() == 0
            || !lexicon.has(ClaimWords.WEAKENED, tree.token(mark.index() - 1).lemma()));
  }

  /** "If the ministry confirms the death": whether the statement of a verb is only a condition. */
  public boolean holds(Tree tree, Token verb) {
    return Morphology.isVerb(verb) && verb.is("advcl") && isCondition(tree, verb);
  }

  /**
   * The words of the conditional clauses that depend directly on a head, with their conjunctions.
   */
  public BitSet words(Tree tree, Token head) {
    var words = new BitSet();
    for (var clause : of(tree, head)) {
      var below = tree.subtree(clause);
      int first = below.nextSetBit(0);
      words.or(below);
      if (isInCase(tree, clause)) {
        words.set(first - 2, first);
      }
    }
    return words;
  }

  /** Their spans. */
  public List<Span> spans(Tree tree, Token head) {
    return SpanSets.around(tree, words(tree, head));
  }
}
