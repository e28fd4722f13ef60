package org.hearsay.extract.claims;

import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Reads "was quoted (by the agency) as saying" as one verb of speech, so that who is quoted speaks.
 */
final class QuotedAsMender {
  private static final int NEAR = 8;

  private QuotedAsMender() {}

  /** The same sentence, mended; the very same where nobody is quoted so. */
  static Sentence mend(Sentence sentence) {
    for (var token : sentence.tokens()) {
      boolean quoted = token.lemma().equals("quote") || token.lemma().equals("cite");
      if (quoted && token.xpos().equals("VBN")) {
        var saying = saying(sentence, token);
        if (saying.isPresent()) {
          return joined(sentence, token, saying.get());
        }
      }
    }
    return sentence;
  }

  private static Optional<Token> saying(Sentence sentence, Token quoted) {
    int end = Math.min(sentence.tokens().size(), quoted.index() + NEAR);
    return sentence.tokens().subList(quoted.index() + 1, end).stream()
        .filter(t -> t.xpos().equals("VBG") && t.lemma().equals("say"))
        .filter(t -> sentence.token(t.index() - 1).lemma().equals("as"))
        .filter(t -> sentence.isBelow(t, quoted))
        .findFirst();
  }

  private static Sentence joined(Sentence sentence, Token quoted, Token saying) {
    var as = sentence.token(saying.index() - 1);
    var tree = new Regrown(sentence).replace(quoted, saying).past(saying);
    for (var child : sentence.children(quoted)) {
      if (child.index() != saying.index()) {
        boolean helps = child.is("aux");
        boolean subject = child.is("nsubj");
        tree.hang(child, saying, helps ? "aux" : subject ? "nsubj" : child.deprel());
      }
    }
    return tree.hang(quoted, saying, "aux").hang(as, saying, "aux").sentence();
  }
}
