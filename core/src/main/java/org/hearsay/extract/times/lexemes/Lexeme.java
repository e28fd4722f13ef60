package org.hearsay.extract.times.lexemes;

import java.util.Optional;
import org.hearsay.model.text.Token;

/**
 * A word, number or sign of a sentence in the form that time rules use.
 *
 * @param code {@code <class:value>}, or the word in lower case
 * @param from its start in the dispatch
 * @param to one past its end
 * @param token the annotator's token in which it starts
 */
public record Lexeme(String code, int from, int to, Optional<Token> token) {
  /** The value of a coded word of this class. */
  public Optional<String> value(String kind) {
    var head = "<" + kind + ":";
    return code.startsWith(head)
        ? Optional.of(code.substring(head.length(), code.length() - 1))
        : Optional.empty();
  }

  /** The class of a coded word. */
  public Optional<String> kind() {
    return isCoded() ? Optional.of(code.substring(1, code.indexOf(':'))) : Optional.empty();
  }

  /** Whether it has a class for rules. */
  public boolean isCoded() {
    return code.length() > 2 && code.charAt(0) == '<';
  }
}
