package org.hearsay.extract.claims;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** Reads "in case the talks fail, …" as a condition: parsers read it as the main clause. */
final class CaseMender {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private CaseMender() {}

  /** The same sentence, mended; the very same where nothing is wrong. */
  static Sentence mend(Sentence sentence) {
    for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
      var word = sentence.token(i);
      if (word.lemma().equals("case") && sentence.token(i - 1).lemma().equals("in")) {
        return clauseAt(sentence, i + 1).map(c -> mend(sentence, word, c)).orElse(sentence);
      }
    }
    return sentence;
  }

  private static Sentence mend(Sentence sentence, Token word, Token clause) {
    var main = main(sentence, clause);
    if (main.isEmpty()) {
      return sentence;
    }
    var tree = new Regrown(sentence);
    if (sentence.isBelow(main.get(), clause)) {
      tree.replace(clause, main.get());
    } else if (!sentence.isBelow(clause, main.get())) {
      return sentence;
    }
    return tree.hang(clause, main.get(), "advcl")
        .hang(word, clause, "mark")
        .hang(sentence.token(word.index() - 1), word, "fixed")
        .sentence();
  }

  /** The clause behind the comma that ends the condition. */
  private static Optional<Token> main(Sentence sentence, Token clause) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > clause.index() && t.form().equals(","))
        .findFirst()
        .flatMap(comma -> clauseAt(sentence, comma.index() + 1));
  }

  /** The predicate whose subject begins at a token. */
  private static Optional<Token> clauseAt(Sentence sentence, int from) {
    return sentence.tokens().stream()
        .filter(t -> t.is("nsubj") && t.index() >= from && t.head() > t.index())
        .filter(t -> sentence.subtree(t).get(0).index() == from)
        .map(t -> sentence.token(t.head()))
        .filter(t -> isFinite(sentence, t))
        .findFirst();
  }

  private static boolean isFinite(Sentence sentence, Token verb) {
    return FINITE.contains(verb.xpos())
        || sentence.children(verb).stream()
            .anyMatch(t -> FINITE.contains(t.xpos()) && (t.is("aux") || t.is("cop")));
  }
}
