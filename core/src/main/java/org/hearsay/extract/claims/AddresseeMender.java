package org.hearsay.extract.claims;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "told reporters the bridge was safe": the subject of what is said
 * is read as what is told, and the clause as something beside the verb or above it.
 */
final class AddresseeMender {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final CueLexicon lexicon;

  AddresseeMender(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same sentence, mended; the very same where nothing is wrong. */
  Sentence mend(Sentence sentence) {
    var now = sentence;
    for (var verb : sentence.tokens()) {
      if (speaksTo(verb)) {
        now = mend(now, now.token(verb.index()));
      }
    }
    return now;
  }

  private boolean speaksTo(Token verb) {
    return verb.xpos().startsWith("VB")
        && lexicon.of(CueKind.VERB, verb.lemma()).stream()
            .anyMatch(c -> c.hasAddressee() && c.takes(Frame.CLAUSE));
  }

  private static Sentence mend(Sentence sentence, Token verb) {
    var subject =
        sentence.children(verb, "obj").stream().filter(o -> o.index() > verb.index() + 1).findAny();
    var addressee = subject.flatMap(s -> addressee(sentence, verb, s));
    var clause = subject.flatMap(s -> clause(sentence, verb, s));
    return addressee.isEmpty() || clause.isEmpty()
        ? sentence
        : mended(sentence, verb, addressee.get(), subject.get(), clause.get());
  }

  /** Who is told: between the verb and the subject, or a name that is read as part of it. */
  private static Optional<Token> addressee(Sentence sentence, Token verb, Token subject) {
    var whole =
        sentence.children(verb).stream()
            .filter(t -> t.is("iobj") || t.is("obj"))
            .filter(t -> t.index() > verb.index() && t.index() < subject.index())
            .findFirst();
    return whole.or(
        () ->
            sentence.children(subject, "compound").stream()
                .filter(t -> t.index() == verb.index() + 1 && t.xpos().equals("NNP"))
                .filter(t -> !subject.xpos().startsWith("NNP"))
                .findFirst());
  }

  /** The predicate whose first finite word stands right behind the subject. */
  private static Optional<Token> clause(Sentence sentence, Token verb, Token subject) {
    var phrase = sentence.subtree(subject);
    int next = phrase.get(phrase.size() - 1).index() + 1;
    if (next >= sentence.tokens().size() || !FINITE.contains(sentence.token(next).xpos())) {
      return Optional.empty();
    }
    var finite = sentence.token(next);
    var head = finite.is("aux") || finite.is("cop") ? sentence.token(finite.head()) : finite;
    boolean joined = head.head() == verb.index() || verb.head() == head.index();
    return Optional.of(head)
        .filter(h -> joined && h.index() >= next && sentence.child(h, "nsubj").isEmpty());
  }

  private static Sentence mended(
      Sentence sentence, Token verb, Token addressee, Token subject, Token clause) {
    var tree = new Regrown(sentence);
    if (verb.head() == clause.index()) {
      tree.replace(clause, verb);
      sentence.children(clause).stream()
          .filter(t -> t.index() < verb.index() || t.index() == sentence.tokens().size() - 1)
          .forEach(t -> tree.hang(t, verb, t.deprel()));
    }
    boolean passive =
        sentence.children(clause).stream().anyMatch(t -> t.deprel().equals("aux:pass"));
    return tree.hang(clause, verb, "ccomp")
        .hang(subject, clause, passive ? "nsubj:pass" : "nsubj")
        .hang(addressee, verb, "iobj")
        .sentence();
  }
}
