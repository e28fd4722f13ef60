package org.hearsay.extract.times;

import java.util.Optional;
import org.hearsay.model.Token;

/**
 * A word, number or sign of a sentence as time rules see it.
 *
 * @param code {@code <class:value>}, or the word in lower case
 * @param from where it starts in the dispatch
 * @param to one past its end
 * @param token the annotator's token it starts in
 */
record Lexeme(String code, int from, int to, Optional<Token> token) {
  /** The value of a coded word of this class. */
  Optional<String> value(String kind) {
    var head = "<" + kind + ":";
    return code.startsWith(head)
        ? Optional.of(code.substring(head.length(), code.length() - 1))
        : Optional.empty();
  }

  /** The class of a coded word. */
  Optional<String> kind() {
    return isCoded() ? Optional.of(code.substring(1, code.indexOf(':'))) : Optional.empty();
  }

  /** Whether rules know it by a class. */
  boolean isCoded() {
    return code.length() > 2 && code.charAt(0) == '<';
  }
}
