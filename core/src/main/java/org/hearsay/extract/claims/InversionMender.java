package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "X," said the mayor, "Y": the speaker is read as an object, and
 * something in the quotation as the speaker.
 */
final class InversionMender {
  private final Quotes quotes;
  private final CueLexicon lexicon;

  InversionMender(Quotes quotes, CueLexicon lexicon) {
    this.quotes = quotes;
    this.lexicon = lexicon;
  }

  /** The same sentence, mended; the very same where nothing is wrong. */
  Sentence mend(Sentence sentence) {
    var now = sentence;
    for (var verb : sentence.tokens()) {
      var speaker = isInverted(sentence, verb) ? speaker(sentence, verb) : Optional.<Token>empty();
      if (speaker.isPresent()) {
        now = turned(now, verb, speaker.get());
      }
    }
    return now;
  }

  private boolean isInverted(Sentence sentence, Token verb) {
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!finite || verb.index() == 0 || quotes.at(verb.span().from()).isPresent()) {
      return false;
    }
    int before = sentence.token(verb.index() - 1).span().to() - 1;
    boolean apart = sentence.token(verb.index() - 1).form().equals(",");
    return (quotes.at(before).isPresent() || apart)
        && lexicon.of(CueKind.VERB, verb.lemma()).stream()
            .anyMatch(c -> c.type() == CueClass.SPEAK && c.takes(Frame.CLAUSE));
  }

  private static Optional<Token> speaker(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").stream()
        .filter(t -> t.index() > verb.index())
        .filter(t -> sentence.subtree(t).get(0).index() == verb.index() + 1)
        .filter(t -> t.xpos().startsWith("NN") || t.xpos().startsWith("PRP"))
        .findFirst();
  }

  private static Sentence turned(Sentence sentence, Token verb, Token speaker) {
    var tokens = new ArrayList<>(sentence.tokens());
    for (var subject : sentence.children(verb, "nsubj")) {
      if (subject.index() < verb.index()) {
        tokens.set(subject.index(), with(subject, "dep"));
      }
    }
    tokens.set(speaker.index(), with(speaker, "nsubj"));
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  private static Token with(Token token, String deprel) {
    return new Token(
        token.index(),
        token.span(),
        token.form(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        token.head(),
        deprel);
  }
}
