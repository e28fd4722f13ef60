package org.hearsay.extract.claims.cues;

import java.util.Set;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Tree;

/** The words that negate a cue. */
public final class Negation {
  private static final Set<String> WORDS = Set.of("not", "n't", "never", "n’t", "neither");

  private Negation() {}

  public static boolean isNegation(Token token) {
    return WORDS.contains(token.lemma()) || WORDS.contains(token.form());
  }

  /** Whether a verb or predicate is negated by a word of its own before it. */
  public static boolean isNegated(Tree tree, Token head) {
    return tree.children(head).stream().anyMatch(t -> isNegation(t) && t.index() < head.index());
  }
}
