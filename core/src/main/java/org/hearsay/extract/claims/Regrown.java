package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** A sentence whose tokens are hung elsewhere, one after the other. Not for many threads. */
final class Regrown {
  private final Sentence sentence;
  private final List<Token> tokens;

  Regrown(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** Hangs a token on another, unless that is itself. */
  Regrown hang(Token token, Token head, String deprel) {
    if (token.index() != head.index()) {
      tokens.set(token.index(), tokens.get(token.index()).with(head.index(), deprel));
    }
    return this;
  }

  /** Puts a token where another hangs. */
  Regrown replace(Token gone, Token heir) {
    tokens.set(heir.index(), tokens.get(heir.index()).with(gone.head(), gone.deprel()));
    return this;
  }

  /** Reads a token as a verb in the past. */
  Regrown past(Token token) {
    var now = tokens.get(token.index());
    tokens.set(
        token.index(),
        new Token(
            now.index(),
            now.span(),
            now.form(),
            now.lemma(),
            "VERB",
            "VBD",
            now.head(),
            now.deprel()));
    return this;
  }

  Sentence sentence() {
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }
}
