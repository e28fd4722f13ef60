package org.hearsay.extract.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.Frame;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/**
 * Repairs parses of "A said that X and B confirmed that Y": the parser takes B as part of X, or B's
 * verb as part of what A said. A new subject with its own reporting verb starts a clause that is
 * coordinated with A's.
 */
final class CoordinationRepair {

  /** A longer sentence is a list or broken text, and its tree cannot be trusted. */
  private static final int LONGEST = 300;

  private static final Set<String> MARKS_INSIDE = Set.of("-", "\"", "“", "”", "''", "``");

  private final CueLexicon lexicon;

  CoordinationRepair(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The repaired sentence; the same object if nothing is wrong. */
  Sentence mend(Sentence sentence) {
    if (sentence.tokens().size() > LONGEST) {
      return sentence;
    }
    var now = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (now.token(i).upos().equals("CCONJ")) {
        now = mend(now, i);
      }
    }
    return now;
  }

  private Sentence mend(Sentence sentence, int cc) {
    var next = cc + 1 < sentence.tokens().size() ? sentence.token(cc + 1) : sentence.token(cc);
    if (lexicon.has(ClaimWords.CONTINUING, next.lemma()) && isTensed(next)) {
      return lift(sentence, next, cc);
    }
    var verb = verbBehind(sentence, cc);
    if (verb.isEmpty()) {
      return sentence;
    }
    if (!isSpeech(verb.get())) {
      boolean hasObject =
          verb.get().upos().equals("VERB") && sentence.child(verb.get(), "obj").isPresent();
      return hasObject && !takesClause(sentence, verb.get())
          ? beside(sentence, verb.get(), cc)
          : sentence;
    }
    var subject = sentence.token(verb.get().index() - 1);
    var own = sentence.child(verb.get(), "nsubj");
    if (own.isPresent() && own.get().index() > cc) {
      return lift(sentence, verb.get(), cc);
    }
    var top = nounTop(sentence, subject, cc);
    var host = host(sentence, verb.get(), cc);
    if (top.isEmpty() || host.isEmpty() || sentence.isBelow(host.get(), verb.get())) {
      return sentence;
    }
    return joined(sentence, verb.get(), top.get(), cc, host.get());
  }

  /**
   * "Took the airport and the rebels fled": the parser takes the second subject as a coordinated
   * object.
   */
  private static Sentence beside(Sentence sentence, Token verb, int cc) {
    var top = nounTop(sentence, sentence.token(verb.index() - 1), cc);
    boolean lost = sentence.child(verb, "nsubj").isEmpty() && !verb.is("acl");
    var object = lost ? Optional.<Token>empty() : misread(sentence, verb, top, cc);
    if (object.isPresent()) {
      return parted(sentence, verb, top.orElseThrow(), cc, object.get());
    }
    if (!lost || top.isEmpty() || !top.get().is("conj")) {
      return sentence;
    }
    var at = sentence.head(top.get());
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (at.isEmpty() || sentence.child(at.get(), "nsubj").isPresent()) {
        break;
      }
      at = sentence.head(at.get());
    }
    if (at.isEmpty() || at.get().index() > cc || sentence.isBelow(at.get(), verb)) {
      return sentence;
    }
    return joined(sentence, verb, top.get(), cc, at.get());
  }

  /**
   * "Opened a shelter and the Red Cross sent": the parser takes the object as the second verb's
   * subject.
   */
  private static Optional<Token> misread(
      Sentence sentence, Token verb, Optional<Token> top, int cc) {
    return sentence
        .child(verb, "nsubj")
        .filter(s -> s.index() < cc && verb.is("ccomp") && verb.head() < s.index())
        .filter(s -> top.isPresent() && top.get().head() == s.index())
        .filter(
            s ->
                verb.head() >= 0
                    && sentence.child(sentence.token(verb.head()), "nsubj").isPresent());
  }

  private static Sentence parted(
      Sentence sentence, Token verb, Token subject, int cc, Token object) {
    var tokens = new ArrayList<>(sentence.tokens());
    hang(tokens, object, verb.head(), "obj");
    var now = new Sentence(sentence.index(), sentence.span(), tokens);
    return joined(now, verb, subject, cc, sentence.token(verb.head()));
  }

  private static Sentence joined(Sentence sentence, Token verb, Token subject, int cc, Token host) {
    var tokens = new ArrayList<>(sentence.tokens());
    hang(tokens, verb, host.index(), "conj");
    hang(tokens, subject, verb.index(), "nsubj");
    hang(tokens, sentence.token(cc), verb.index(), "cc");
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  /** The finite verb after a conjunction and one noun phrase: "and the Kremlin confirmed". */
  private static Optional<Token> verbBehind(Sentence sentence, int cc) {
    var tokens = sentence.tokens();
    int at = cc + 1;
    while (at < tokens.size() && isInsideNoun(tokens.get(at))) {
      at++;
    }
    return at > cc + 1 && at < tokens.size() && isTensed(tokens.get(at))
        ? Optional.of(tokens.get(at))
        : Optional.empty();
  }

  /** Whether this clause can be the content of the verb above. Then nothing is wrong. */
  private boolean takesClause(Sentence sentence, Token verb) {
    return verb.is("ccomp")
        && sentence.head(verb).stream()
            .flatMap(h -> lexicon.of(CueKind.VERB, h.lemma()).stream())
            .anyMatch(c -> c.takes(Frame.CLAUSE));
  }

  private boolean isSpeech(Token verb) {
    return lexicon.of(CueKind.VERB, verb.lemma()).stream()
        .anyMatch(c -> c.type().isRelay() && c.takes(Frame.CLAUSE));
  }

  /** The head of the noun phrase that ends at {@code last} and begins after the conjunction. */
  private static Optional<Token> nounTop(Sentence sentence, Token last, int cc) {
    var at = last;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (at.head() <= cc || at.head() > last.index()) {
        return Optional.of(at).filter(t -> Morphology.isNoun(t) || Morphology.isPersonalPronoun(t));
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** The reporting verb before the conjunction, whose clause this one is coordinated with. */
  private Optional<Token> host(Sentence sentence, Token verb, int cc) {
    for (int i = cc - 1; i >= 0; i--) {
      var token = sentence.token(i);
      if (Morphology.isVerb(token)
          && isSpeech(token)
          && sentence.child(token, "nsubj").isPresent()) {
        return Optional.of(token);
      }
    }
    return Optional.of(sentence.root()).filter(r -> r.index() != verb.index() && r.index() < cc);
  }

  /** Removes a coordinated clause with its own speaker from another speaker's content. */
  private Sentence lift(Sentence sentence, Token verb, int cc) {
    if (!verb.is("conj") && !verb.is("dep") && !verb.is("parataxis")) {
      return sentence;
    }
    boolean repeated =
        sentence.token(cc + 1).lemma().equals("that")
            || sentence.children(verb, "mark").stream().anyMatch(m -> m.lemma().equals("that"));
    var above = sentence.token(verb.head());
    if (repeated || !above.is("ccomp") || above.head() < 0) {
      return sentence;
    }
    var speaker = sentence.token(above.head());
    if (!isSpeech(speaker) || speaker.index() > cc) {
      return sentence;
    }
    var tokens = new ArrayList<>(sentence.tokens());
    hang(tokens, verb, speaker.index(), "conj");
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  private static void hang(List<Token> tokens, Token token, int head, String deprel) {
    if (token.index() != head) {
      tokens.set(token.index(), token.with(head, deprel));
    }
  }

  private static boolean isTensed(Token token) {
    return Morphology.isFinite(token) && !Morphology.isModal(token);
  }

  /** Whether a word may stand within a noun phrase without a preposition or clause in it. */
  static boolean isInsideNoun(Token token) {
    return switch (token.upos()) {
      case "DET", "ADJ", "NOUN", "PROPN", "NUM" -> true;
      case "PRON" -> !Morphology.isWhWord(token);
      case "PART" -> token.is("case");
      case "PUNCT" -> MARKS_INSIDE.contains(token.form());
      default -> false;
    };
  }
}
