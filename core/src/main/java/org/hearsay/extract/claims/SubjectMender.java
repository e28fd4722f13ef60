package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "since the outbreak led the regime to …": the conjunction is read
 * as a preposition, and the clause loses its subject.
 */
final class SubjectMender {
  private static final Set<String> MARKS = Set.of("since", "after", "before", "as", "until");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private SubjectMender() {}

  /** The same sentence, mended; the very same where nothing is wrong. */
  static Sentence mend(Sentence sentence) {
    var tokens = new ArrayList<>(sentence.tokens());
    boolean mended = false;
    for (var verb : sentence.tokens()) {
      var subject = FINITE.contains(verb.xpos()) ? lost(sentence, verb) : Optional.<Token>empty();
      if (subject.isPresent()) {
        var mark = mark(sentence, subject.get()).orElseThrow();
        hang(tokens, subject.get(), verb, "nsubj");
        hang(tokens, mark, verb, "mark");
        if (verb.is("dep") || verb.is("parataxis")) {
          tokens.set(verb.index(), with(verb, verb.head(), "advcl"));
        }
        mended = true;
      }
    }
    return mended ? new Sentence(sentence.index(), sentence.span(), tokens) : sentence;
  }

  private static Optional<Token> lost(Sentence sentence, Token verb) {
    if (sentence.child(verb, "nsubj").isPresent() || sentence.child(verb, "csubj").isPresent()) {
      return Optional.empty();
    }
    return sentence.children(verb, "obl").stream()
        .filter(t -> t.index() < verb.index() && mark(sentence, t).isPresent())
        .filter(t -> endsAt(sentence, t, verb.index()))
        .findFirst();
  }

  private static Optional<Token> mark(Sentence sentence, Token noun) {
    return sentence.children(noun, "case").stream()
        .filter(c -> MARKS.contains(c.lemma()))
        .findFirst();
  }

  private static boolean endsAt(Sentence sentence, Token noun, int end) {
    var below = sentence.subtree(noun);
    return below.get(below.size() - 1).index() == end - 1;
  }

  private static void hang(List<Token> tokens, Token token, Token head, String deprel) {
    tokens.set(token.index(), with(token, head.index(), deprel));
  }

  private static Token with(Token token, int head, String deprel) {
    return token.with(head, deprel);
  }
}
