package org.hearsay.extract.claims;

import java.util.Set;
import org.hearsay.model.Token;

/** Finds the conditional clauses that a clause hangs on. */
final class Conditions {
  private static final Set<String> MARKS = Set.of("if", "unless", "provided", "providing");

  private Conditions() {}

  static boolean isConditional(Token mark) {
    return MARKS.contains(mark.lemma());
  }
}
