package org.hearsay.extract.claims.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/** A sentence whose tree is changed token by token. Not safe for several threads. */
final class TreeEditor {
  private final Sentence sentence;
  private final List<Token> tokens;

  TreeEditor(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = new ArrayList<>(sentence.tokens());
  }

  /** Attaches a token to another, unless that is the token itself. */
  TreeEditor hang(Token token, Token head, String deprel) {
    if (token.index() != head.index()) {
      tokens.set(token.index(), tokens.get(token.index()).with(head.index(), deprel));
    }
    return this;
  }

  Sentence sentence() {
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }
}
