package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "claimed without giving evidence that the jet was shot down": the
 * clause is what is claimed, and no evidence.
 */
final class WithoutMender {
  private static final int NEAR = 5;
  private final CueLexicon lexicon;

  WithoutMender(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same sentence, mended; the very same where nothing is wrong. */
  Sentence mend(Sentence sentence) {
    var now = sentence;
    for (int i = 1; i < sentence.tokens().size(); i++) {
      if (now.token(i).lemma().equals("without")) {
        now = mend(now, i);
      }
    }
    return now;
  }

  private Sentence mend(Sentence sentence, int without) {
    var before = sentence.token(without - 1);
    var verb = before.form().equals(",") && without > 1 ? sentence.token(without - 2) : before;
    var clause = isSpeech(verb) ? clause(sentence, without) : Optional.<Token>empty();
    if (clause.isEmpty() || sentence.isBelow(verb, clause.get())) {
      return sentence;
    }
    var tokens = new ArrayList<>(sentence.tokens());
    tokens.set(clause.get().index(), clause.get().with(verb.index(), "ccomp"));
    sentence.children(verb, "obj").stream()
        .filter(o -> o.index() > without && o.index() < clause.get().index())
        .forEach(o -> tokens.set(o.index(), o.with(verb.index(), "obl")));
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  private boolean isSpeech(Token verb) {
    return verb.xpos().startsWith("VB")
        && lexicon.of(CueKind.VERB, verb.lemma()).stream()
            .anyMatch(c -> c.type() == CueClass.SPEAK && c.takes(Frame.CLAUSE));
  }

  /** The clause that a "that" a few words on opens. */
  private static Optional<Token> clause(Sentence sentence, int without) {
    int end = Math.min(sentence.tokens().size(), without + NEAR + 1);
    return sentence.tokens().subList(without + 1, end).stream()
        .filter(t -> t.is("mark") && t.lemma().equals("that") && t.head() > t.index())
        .map(t -> sentence.token(t.head()))
        .filter(t -> t.head() > without && t.head() < t.index())
        .findFirst();
  }
}
