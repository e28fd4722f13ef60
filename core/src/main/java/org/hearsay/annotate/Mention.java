package org.hearsay.annotate;

import java.util.List;
import org.hearsay.lexicon.Gender;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * A phrase that refers to somebody.
 *
 * @param words the key words of a name, the words of a role, or the pronoun's lemma
 * @param roles the roles that stand before a name, or that the phrase is
 * @param modifiers what stands between the determiner and a role: "Russian", "senior"
 * @param anchor index of the token of the name that a role noun stands with, or -1
 */
record Mention(
    Sentence sentence,
    Token head,
    Span span,
    Form form,
    List<String> words,
    List<String> roles,
    List<String> modifiers,
    Gender gender,
    boolean plural,
    boolean definite,
    int anchor) {
  /** What sort of phrase it is. */
  enum Form {
    PERSON,
    ORGANISATION,
    PLACE,
    PERSON_ROLE,
    BODY_ROLE,
    PRONOUN
  }

  boolean isName() {
    return form == Form.PERSON || form == Form.ORGANISATION || form == Form.PLACE;
  }

  boolean isPerson() {
    return form == Form.PERSON || form == Form.PERSON_ROLE;
  }

  boolean isSubject() {
    return head.is("nsubj");
  }

  /** Whether it is the subject of a verb that has what is said below it or around it. */
  boolean isSpeaker() {
    if (!isSubject()) {
      return false;
    }
    var verb = sentence.head(head);
    return verb.isPresent()
        && verb.get().upos().equals("VERB")
        && (verb.get().is("parataxis")
            || sentence.child(verb.get(), "ccomp").isPresent()
            || sentence.child(verb.get(), "parataxis").isPresent());
  }
}
