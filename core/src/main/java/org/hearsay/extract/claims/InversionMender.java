package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "X," said the mayor, "Y": the speaker is read as an object, and
 * something in the quotation as the speaker.
 */
final class InversionMender {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

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
      } else if (isSpeech(verb) && quotes.at(verb.span().from()).isEmpty()) {
        now = behindQuote(now, now.token(verb.index()));
      }
    }
    return now;
  }

  /** "X", a source close to the talks told the agency: the speaker is read as part of X. */
  private Sentence behindQuote(Sentence sentence, Token verb) {
    int from = verb.index();
    while (from > 0 && quotes.at(sentence.token(from - 1).span().from()).isEmpty()) {
      from--;
    }
    int first = from;
    var speakers =
        sentence.tokens().subList(from, verb.index()).stream()
            .filter(t -> t.head() < first || t.head() >= verb.index())
            .filter(t -> t.xpos().startsWith("NN") || t.xpos().equals("PRP"))
            .toList();
    boolean spoken =
        sentence.children(verb).stream()
            .anyMatch(t -> t.is("nsubj") && (t.index() >= first || t.index() > verb.index()));
    boolean finite =
        sentence.tokens().subList(from, verb.index()).stream()
            .anyMatch(t -> FINITE.contains(t.xpos()));
    if (from > 0 && spoken) {
      return quotedClause(sentence, verb, first);
    }
    if (from == 0 || finite || speakers.size() != 1) {
      return sentence;
    }
    var tokens = new ArrayList<>(sentence.tokens());
    var speaker = speakers.get(0);
    if (speaker.is("appos") || speaker.is("dep") || speaker.is("parataxis") || speaker.is("conj")) {
      tokens.set(speaker.index(), speaker.with(verb.index(), "nsubj"));
    }
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  private boolean isInverted(Sentence sentence, Token verb) {
    boolean finite = verb.xpos().equals("VBD") || verb.xpos().equals("VBZ");
    if (!finite || verb.index() == 0 || quotes.at(verb.span().from()).isPresent()) {
      return false;
    }
    int before = sentence.token(verb.index() - 1).span().to() - 1;
    boolean apart =
        sentence.token(verb.index() - 1).form().equals(",")
            && sentence.children(verb, "nsubj").stream()
                .allMatch(s -> quotes.at(s.span().from()).isPresent());
    return (quotes.at(before).isPresent() || apart) && isSpeech(verb);
  }

  private boolean isSpeech(Token verb) {
    return FINITE.contains(verb.xpos())
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

  /** "It is over," he told them: what is quoted is read as the speaking verb's own words. */
  private static Sentence quotedClause(Sentence sentence, Token verb, int end) {
    var inside =
        sentence.children(verb).stream().filter(t -> t.index() < end && !t.is("punct")).toList();
    if (inside.stream().noneMatch(t -> t.is("cop") || t.is("nsubj"))) {
      return sentence;
    }
    var tokens = new ArrayList<>(sentence.tokens());
    var head = inside.get(inside.size() - 1);
    inside.forEach(t -> tokens.set(t.index(), t.with(head.index(), t.deprel())));
    tokens.set(head.index(), head.with(verb.index(), "ccomp"));
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }

  private static Sentence turned(Sentence sentence, Token verb, Token speaker) {
    var tokens = new ArrayList<>(sentence.tokens());
    for (var subject : sentence.children(verb, "nsubj")) {
      if (subject.index() < verb.index()) {
        tokens.set(subject.index(), subject.with(subject.head(), "dep"));
      }
    }
    tokens.set(speaker.index(), speaker.with(speaker.head(), "nsubj"));
    return new Sentence(sentence.index(), sentence.span(), tokens);
  }
}
