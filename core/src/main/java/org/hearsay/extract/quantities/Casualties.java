package org.hearsay.extract.quantities;

import java.util.Optional;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/** Decides whether a count is of people killed, wounded or missing. */
final class Casualties {
  private static final int DEEPEST = 20;
  private final Units units;
  private final WordLists<QuantityWords> words;
  private final Sentence sentence;

  Casualties(QuantityLexicon lexicon, Sentence sentence) {
    this.units = lexicon.units();
    this.words = lexicon.words();
    this.sentence = sentence;
  }

  /**
   * What happened to the people who are counted.
   *
   * @param counted the noun, or the number if it is alone
   */
  Optional<Unit> of(Token counted, int lastOfNumber) {
    var own = units.of(counted).filter(u -> u.is("CASUALTIES"));
    if (own.isPresent()) {
      return own;
    }
    var after = next(lastOfNumber).or(() -> next(counted.index()));
    return after.or(() -> below(counted)).or(() -> above(counted));
  }

  /** "12 dead", "at least 12 killed". */
  private Optional<Unit> next(int index) {
    return index + 1 < sentence.tokens().size()
        ? unit(sentence.token(index + 1)).filter(u -> !isActive(sentence.token(index + 1)))
        : Optional.empty();
  }

  private boolean isActive(Token verb) {
    return !words.has(QuantityWords.SUFFERED, verb.lemma())
        && (Morphology.isFinite(verb) || Morphology.isIngForm(verb))
        && sentence.child(verb, "obj").isPresent();
  }

  /** "12 people killed in the raid". */
  private Optional<Unit> below(Token counted) {
    return sentence.children(counted, "acl").stream()
        .filter(c -> Morphology.isPastParticiple(c) || words.has(QuantityWords.SUFFERED, c.lemma()))
        .flatMap(c -> unit(c).stream())
        .findFirst();
  }

  /** "killed 12 people", "12 people were killed", "12 died", "left 12 people dead". */
  private Optional<Unit> above(Token counted) {
    var top = counted;
    for (int steps = 0; top.is("conj") && top.head() >= 0 && steps < DEEPEST; steps++) {
      top = sentence.token(top.head());
    }
    var head = sentence.head(top);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var verb = head.get();
    boolean suffers = top.is("obj") || top.is("nsubj:pass") || top.is("nsubj") && isState(verb);
    var result = suffers ? unit(verb) : Optional.<Unit>empty();
    return result.or(() -> top(verb, counted));
  }

  private Optional<Unit> top(Token verb, Token counted) {
    return sentence.children(verb, "xcomp").stream()
        .filter(c -> c.index() > counted.index() && words.has(QuantityWords.SUFFERED, c.lemma()))
        .flatMap(c -> unit(c).stream())
        .findFirst();
  }

  private boolean isState(Token word) {
    return words.has(QuantityWords.SUFFERED, word.lemma()) || Morphology.isPastParticiple(word);
  }

  private Optional<Unit> unit(Token token) {
    return Morphology.isNoun(token)
        ? Optional.empty()
        : units.of(token).filter(u -> u.is("CASUALTIES"));
  }
}
