package org.hearsay.extract.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "According to the daily, which cited officials, the bridge fell":
 * the daily is read as what governs the sentence.
 */
final class LeadMender {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final CueLexicon lexicon;

  LeadMender(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same sentence, mended; the very same where nothing is wrong. */
  Sentence mend(Sentence sentence) {
    var root = sentence.root();
    var first = sentence.token(0);
    boolean opens = !lexicon.of(CueKind.PHRASE, first.form().toLowerCase(Locale.ROOT)).isEmpty();
    if (!opens || !root.xpos().startsWith("NN") || sentence.child(root, "nsubj").isPresent()) {
      return sentence;
    }
    return main(sentence, root)
        .map(main -> new Regrown(sentence).replace(root, main).hang(root, main, "obl").sentence())
        .orElse(sentence);
  }

  /** The first clause with a subject of its own right behind a comma. */
  private static Optional<Token> main(Sentence sentence, Token root) {
    return sentence.tokens().stream()
        .filter(t -> t.is("nsubj") && t.index() > root.index() && t.head() > t.index())
        .filter(t -> !t.xpos().startsWith("W"))
        .filter(t -> follows(sentence, sentence.subtree(t).get(0)))
        .map(t -> sentence.token(t.head()))
        .filter(t -> FINITE.contains(t.xpos()) || helped(sentence, t))
        .findFirst();
  }

  private static boolean follows(Sentence sentence, Token first) {
    return first.index() > 0 && sentence.token(first.index() - 1).form().equals(",");
  }

  private static boolean helped(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(t -> FINITE.contains(t.xpos()) && (t.is("aux") || t.is("cop")));
  }
}
