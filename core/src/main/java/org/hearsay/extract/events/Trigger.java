package org.hearsay.extract.events;

import org.hearsay.model.EventType;
import org.hearsay.model.Role;
import org.hearsay.model.text.Token;

/**
 * A word that expresses an event.
 *
 * @param of the role of an <i>of</i>-phrase under a noun, or of a verb's object
 * @param rule the row of the lexicon that found it
 */
record Trigger(Token token, EventType type, Role of, String rule) {
  boolean isVerb() {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }

  boolean isMode(String mode) {
    return type.mode().filter(mode::equals).isPresent();
  }
}
