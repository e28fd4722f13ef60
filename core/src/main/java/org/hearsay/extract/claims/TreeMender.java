package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "A said that X and B confirmed that Y": B is read as part of X,
 * or B's verb as part of what A said. A new subject with a reporting verb of its own is a clause
 * beside A's.
 */
final class TreeMender {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  /** Verbs that go on with what one speaker says. */
  private static final Set<String> GOING_ON =
      Set.of(
          "add",
          "note",
          "stress",
          "emphasize",
          "warn",
          "explain",
          "insist",
          "reiterate",
          "urge",
          "acknowledge",
          "predict",
          "promise",
          "vow",
          "deny",
          "confirm",
          "claim");

  private static final Set<String> INSIDE_NOUN =
      Set.of(
          "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP$", "POS", "CD", "HYPH", "PRP", "``", "''");

  /** What has more tokens is a list or a broken text: no tree over it can be trusted. */
  private static final int LONGEST = 300;

  private final CueLexicon lexicon;

  TreeMender(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same sentence, mended; the very same where nothing is wrong. */
  Sentence mend(Sentence sentence) {
    if (sentence.tokens().size() > LONGEST) {
      return sentence;
    }
    var now = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (now.token(i).upos().equals("CCONJ") || now.token(i).xpos().equals("CC")) {
        now = mend(now, i);
      }
    }
    return SubjectMender.mend(now);
  }

  private Sentence mend(Sentence sentence, int cc) {
    var next = cc + 1 < sentence.tokens().size() ? sentence.token(cc + 1) : sentence.token(cc);
    if (GOING_ON.contains(next.lemma()) && FINITE.contains(next.xpos())) {
      return lift(sentence, next, cc);
    }
    var verb = verbBehind(sentence, cc);
    if (verb.isEmpty()) {
      return sentence;
    }
    if (!isSpeech(verb.get())) {
      return takesClause(sentence, verb.get()) ? sentence : beside(sentence, verb.get(), cc);
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

  /** "took the airport and the rebels fled": the second subject is read as coordinated object. */
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

  /** "opened a shelter and the Red Cross sent": the object is read as the second verb's subject. */
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

  /** The finite verb behind a conjunction and one noun phrase: "and the Kremlin confirmed". */
  private static Optional<Token> verbBehind(Sentence sentence, int cc) {
    var tokens = sentence.tokens();
    int at = cc + 1;
    while (at < tokens.size() && INSIDE_NOUN.contains(tokens.get(at).xpos())) {
      at++;
    }
    return at > cc + 1 && at < tokens.size() && FINITE.contains(tokens.get(at).xpos())
        ? Optional.of(tokens.get(at))
        : Optional.empty();
  }

  /** Whether the verb above can have this one's clause as what is said: then nothing is wrong. */
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

  /** The head of the noun phrase that ends at {@code last} and begins behind the conjunction. */
  private static Optional<Token> nounTop(Sentence sentence, Token last, int cc) {
    var at = last;
    for (int steps = 0; steps < sentence.tokens().size(); steps++) {
      if (at.head() <= cc || at.head() > last.index()) {
        return Optional.of(at).filter(t -> t.xpos().startsWith("NN") || t.xpos().equals("PRP"));
      }
      at = sentence.token(at.head());
    }
    return Optional.empty();
  }

  /** The reporting verb before the conjunction whose clause this one stands beside. */
  private Optional<Token> host(Sentence sentence, Token verb, int cc) {
    for (int i = cc - 1; i >= 0; i--) {
      var token = sentence.token(i);
      if (token.xpos().startsWith("VB")
          && isSpeech(token)
          && sentence.child(token, "nsubj").isPresent()) {
        return Optional.of(token);
      }
    }
    return Optional.of(sentence.root()).filter(r -> r.index() != verb.index() && r.index() < cc);
  }

  /** Takes a coordinated clause with its own speaker out of what somebody else said. */
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
}
