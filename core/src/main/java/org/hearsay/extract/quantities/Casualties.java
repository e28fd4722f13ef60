package org.hearsay.extract.quantities;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** Tells whether what is counted is counted as killed, wounded or missing. */
final class Casualties {
  private static final Set<String> SUFFERED = Set.of("die", "perish", "dead", "missing");
  private static final int DEEPEST = 20;
  private final Units units;
  private final Sentence sentence;

  Casualties(Units units, Sentence sentence) {
    this.units = units;
    this.sentence = sentence;
  }

  /**
   * What befell those that are counted.
   *
   * @param counted the noun, or the number where it stands alone
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
    return !SUFFERED.contains(verb.lemma())
        && (verb.xpos().equals("VBD") || verb.xpos().equals("VBG") || verb.xpos().equals("VBZ"))
        && sentence.child(verb, "obj").isPresent();
  }

  /** "12 people killed in the raid". */
  private Optional<Unit> below(Token counted) {
    return sentence.children(counted, "acl").stream()
        .filter(c -> c.xpos().equals("VBN") || SUFFERED.contains(c.lemma()))
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
        .filter(c -> c.index() > counted.index() && SUFFERED.contains(c.lemma()))
        .flatMap(c -> unit(c).stream())
        .findFirst();
  }

  private static boolean isState(Token word) {
    return SUFFERED.contains(word.lemma()) || word.xpos().equals("VBN");
  }

  private Optional<Unit> unit(Token token) {
    boolean isNoun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
    return isNoun ? Optional.empty() : units.of(token).filter(u -> u.is("CASUALTIES"));
  }
}
