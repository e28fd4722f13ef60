package org.hearsay.extract.claims.attributions;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** Finds the conditional clauses that a clause depends on. */
public final class Conditions {
  private static final Set<String> MARKS =
      Set.of("if", "unless", "provided", "providing", "assuming", "case");
  private static final Set<String> INVERTED = Set.of("should", "had", "were");
  private static final Set<String> WEAKENED = Set.of("even", "as", "what", "only");

  private Conditions() {}

  public static boolean isConditional(Token mark) {
    return MARKS.contains(mark.lemma());
  }

  /** The conditional clauses that depend directly on a head, with their conjunctions. */
  public static List<Token> of(Tree tree, Token head) {
    return tree.children(head).stream()
        .filter(t -> Tree.isAny(t, "advcl", "dep"))
        .filter(t -> isCondition(tree, t))
        .toList();
  }

  private static boolean isCondition(Tree tree, Token clause) {
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
  private static boolean isInverted(Tree tree, Token clause) {
    int first = tree.subtree(clause).nextSetBit(0);
    var subject = tree.child(clause, "nsubj");
    return clause.is("advcl")
        && INVERTED.contains(tree.token(first).form().toLowerCase(Locale.ROOT))
        && tree.token(first).is("aux")
        && subject.isPresent()
        && subject.get().index() > first;
  }

  private static boolean opens(Tree tree, Token mark) {
    return isConditional(mark)
        && (mark.index() == 0 || !WEAKENED.contains(tree.token(mark.index() - 1).lemma()));
  }

  /** "If the ministry confirms the death": whether the statement of a verb is only a condition. */
  public static boolean holds(Tree tree, Token verb) {
    return Morphology.isVerb(verb) && verb.is("advcl") && isCondition(tree, verb);
  }

  /**
   * The words of the conditional clauses that depend directly on a head, with their conjunctions.
   */
  public static BitSet words(Tree tree, Token head) {
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
  public static List<Span> spans(Tree tree, Token head) {
    return SpanSets.around(tree, words(tree, head));
  }
}
