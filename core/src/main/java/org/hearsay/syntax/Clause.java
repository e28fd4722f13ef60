package org.hearsay.syntax;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.text.Token;

/**
 * The predicate of a clause: a verb with its auxiliaries, or a noun or adjective with a copula.
 *
 * @param head governs the clause
 */
public record Clause(Tree tree, Token head) {
  /** Its auxiliaries and copula, in the order of the text. */
  public List<Token> auxiliaries() {
    return tree.auxiliaries(head);
  }

  /** Whether an auxiliary or the copula has this lemma. */
  public boolean hasAuxiliary(String lemma) {
    return auxiliaries().stream().anyMatch(t -> Morphology.lemma(t).equals(lemma));
  }

  /** The lemma of its modal verb, in lower case: "would" for "'d". */
  public Optional<String> modal() {
    return auxiliaries().stream().filter(Morphology::isModal).findFirst().map(Morphology::lemma);
  }

  /** Whether it is finite, by itself or by an auxiliary. */
  public boolean isFinite() {
    return isMisread()
        || Morphology.isFinite(head)
        || auxiliaries().stream().anyMatch(Morphology::isFinite);
  }

  /**
   * A participle with a subject and without an auxiliary, which is a past tense with a wrong tag.
   */
  private boolean isMisread() {
    return Morphology.isPastParticiple(head) && auxiliaries().isEmpty() && tree.has(head, "nsubj");
  }

  /** Whether it is past, by its own form or an auxiliary's. A bare participle counts, too. */
  public boolean isPast() {
    return Morphology.isPast(head)
        || auxiliaries().stream().anyMatch(Morphology::isPast)
        || Morphology.isPastParticiple(head) && auxiliaries().isEmpty();
  }

  /** "has left", "may have left", but not "had left". */
  public boolean isPerfect() {
    return auxiliaries().stream()
        .anyMatch(t -> Morphology.lemma(t).equals("have") && !Morphology.isPast(t));
  }

  /** "is leaving". */
  public boolean isProgressive() {
    return Morphology.isIngForm(head) && hasAuxiliary("be");
  }

  /** Whether it is a state: a copula, or a progressive. */
  public boolean isState() {
    return tree.has(head, "cop") || head.lemma().equals("be") || isProgressive();
  }

  /** Whether its verb is passive. */
  public boolean isPassive() {
    return tree.isPassive(head);
  }

  /** "To leave", also with a subject of its own: "for them to leave". */
  public boolean isInfinitive() {
    return !(tree.has(head, "nsubj") && tree.has(head, "aux"))
        && tree.child(head, t -> t.is("mark") && isTo(t) && t.index() < head.index()).isPresent();
  }

  private static boolean isTo(Token mark) {
    return Morphology.lemma(mark).equals("to");
  }

  /** Whether it is a noun phrase or similar, without a verb of its own. */
  public boolean isNominal() {
    return !Morphology.isVerb(head) && auxiliaries().isEmpty();
  }

  /** Whether it has a subject of its own, which may be a clause or a dummy. */
  public boolean hasSubject() {
    return tree.has(head, "nsubj", "csubj", "expl");
  }
}
