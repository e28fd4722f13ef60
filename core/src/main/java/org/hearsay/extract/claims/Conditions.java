package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Finds the conditional clauses that a clause hangs on. */
final class Conditions {
  private static final Set<String> MARKS =
      Set.of("if", "unless", "provided", "providing", "assuming", "case");
  private static final Set<String> INVERTED = Set.of("should", "had", "were");
  private static final Set<String> WEAKENED = Set.of("even", "as", "what", "only");

  private Conditions() {}

  static boolean isConditional(Token mark) {
    return MARKS.contains(mark.lemma());
  }

  /** The conditional clauses right under a head, with their conjunctions. */
  static List<Token> of(Tree tree, Token head) {
    return tree.children(head).stream()
        .filter(t -> Tree.isAny(t, "advcl", "dep"))
        .filter(t -> isCondition(tree, t))
        .toList();
  }

  private static boolean isCondition(Tree tree, Token clause) {
    return tree.child(clause, m -> m.is("mark") && opens(tree, m)).isPresent()
        || isInverted(tree, clause);
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

  /** "If the ministry confirms the death": whether a verb says what is not said yet. */
  static boolean holds(Tree tree, Token verb) {
    return Tree.isVerb(verb) && verb.is("advcl") && isCondition(tree, verb);
  }

  /** Their spans. */
  static List<Span> spans(Tree tree, Token head) {
    var found = new ArrayList<Span>();
    for (var clause : of(tree, head)) {
      found.addAll(Borders.around(tree, tree.subtree(clause)));
    }
    return found;
  }
}
