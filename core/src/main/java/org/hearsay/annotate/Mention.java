package org.hearsay.annotate;

import java.util.List;
import org.hearsay.lexicon.Gender;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * A phrase that refers to an entity.
 *
 * @param words the key words of a name, the words of a role, or the pronoun's lemma
 * @param roles the roles before a name, or the roles that the phrase itself names
 * @param modifiers the words between the determiner and a role: "Russian", "senior"
 * @param anchor index of the token of the name that a role noun belongs to, or -1
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
  /** The type of the phrase. */
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

  /**
   * Whether it is the subject of a reporting verb, whose content depends on the verb or surrounds
   * it.
   */
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
