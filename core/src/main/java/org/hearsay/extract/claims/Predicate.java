package org.hearsay.extract.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Token;

/**
 * What a clause says of its subject: a verb, or a noun or adjective with a copula.
 *
 * @param head governs the clause
 */
record Predicate(Tree tree, Token head) {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> NO = Set.of("no", "none", "nobody", "nothing", "no-one");

  /** Whether it is inflected for tense, by itself or by an auxiliary. */
  boolean isFinite() {
    boolean misread =
        head.xpos().equals("VBN") && auxiliaries().isEmpty() && tree.has(head, "nsubj");
    return misread
        || FINITE.contains(head.xpos())
        || auxiliaries().stream().anyMatch(t -> finite(t));
  }

  private static boolean finite(Token token) {
    return FINITE.contains(token.xpos());
  }

  /** Its auxiliaries and copula, in the order of the text. */
  List<Token> auxiliaries() {
    return tree.auxiliaries(head);
  }

  /** The lemma of its modal verb, in lower case. */
  Optional<String> modal() {
    return auxiliaries().stream()
        .filter(t -> t.xpos().equals("MD"))
        .findFirst()
        .map(t -> written(t));
  }

  private static String written(Token modal) {
    var form = modal.form().toLowerCase(java.util.Locale.ROOT);
    return switch (form) {
      case "'ll", "’ll", "wo" -> "will";
      case "'d", "’d" -> "would";
      case "ca" -> "can";
      default -> form;
    };
  }

  /** Whether an auxiliary or the copula has this lemma. */
  boolean hasAuxiliary(String lemma) {
    return auxiliaries().stream().anyMatch(t -> t.lemma().equals(lemma));
  }

  /** Whether it is a noun phrase or the like, without a verb of its own. */
  boolean isNominal() {
    return !Tree.isVerb(head) && auxiliaries().isEmpty();
  }

  boolean isInfinitive() {
    return ClauseComplement.isInfinitive(tree, head);
  }

  /** Whether a word says that it is not so: "not", "never", "no one", "no longer". */
  boolean isNegated() {
    return tree.children(head).stream().anyMatch(t -> Tree.isNegation(t) || isNobody(t));
  }

  private boolean isNobody(Token child) {
    if (!Tree.isAny(child, "nsubj", "obj")) {
      return child.is("advmod") && child.lemma().equals("no");
    }
    return NO.contains(child.lemma())
        || tree.child(child, t -> t.is("det") && t.lemma().equals("no")).isPresent();
  }

  boolean hasSubject() {
    return tree.has(head, "nsubj", "csubj", "expl");
  }

  /** Whether it is a state: a copula, or a progressive. */
  boolean isState() {
    return tree.has(head, "cop") || head.lemma().equals("be") || isProgressive();
  }

  boolean isProgressive() {
    return head.xpos().equals("VBG") && hasAuxiliary("be");
  }
}
