package org.hearsay.extract.quantities;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * Finds what a number counts or measures, from a currency before it, or from a unit or noun after
 * it.
 */
final class MeasureReader {
  /** The maximum number of words between a number and the noun that it counts. */
  private static final int WIDEST = 6;

  private final Units units;
  private final WordLists<QuantityWords> words;
  private final Sentence sentence;
  private final Approximation approximation;
  private final Casualties casualties;

  MeasureReader(QuantityLexicon lexicon, Sentence sentence) {
    this.units = lexicon.units();
    this.words = lexicon.words();
    this.sentence = sentence;
    this.approximation = new Approximation(lexicon.words(), sentence);
    this.casualties = new Casualties(lexicon, sentence);
  }

  /** Empty if a number is a name, an age, a speed or something unknown. */
  Optional<Measure> read(Amount amount) {
    if (isNoNumber(amount)) {
      return Optional.empty();
    }
    var currency = currency(amount.first() - 1);
    if (currency.isPresent()) {
      int last = amount.last() + (word(amount.last() + 1).equals("m") ? 1 : 0);
      var worth = last > amount.last() ? amount.times(1e6).upTo(last) : amount;
      return Optional.of(measure(currency.get(), worth, amount.first() - 1, last));
    }
    int at = amount.last() + 1;
    at += word(at).equals("odd") ? 1 : 0;
    at += word(at).matches("[-–]") && word(at + 1).equals("odd") ? 2 : 0;
    at += word(at).matches("[-–]") ? 1 : 0;
    var unit = units.at(sentence, at);
    if (unit.isPresent() && !unit.get().unit().is("CASUALTIES")) {
      int last = unit.get().last();
      boolean none = unit.get().unit().is("NONE") || isRateOrAge(last);
      return none
          ? Optional.empty()
          : Optional.of(measure(unit.get().unit(), amount, amount.first(), last));
    }
    return counted(amount);
  }

  /** "No one", "one day", "every two", "aged 72", "Man, 80, dies": the number counts nothing. */
  private boolean isNoNumber(Amount amount) {
    boolean one = word(amount.last()).equals("one") && amount.first() == amount.last();
    return (one && word(amount.last() + 1).equals("day"))
        || (word(amount.first() - 1).equals(",") && word(amount.last() + 1).equals(","))
        || words.has(QuantityWords.NO_NUMBER, word(amount.first() - 1));
  }

  private Optional<Unit> currency(int index) {
    return index < 0
        ? Optional.empty()
        : units
            .of(sentence.token(index))
            .filter(u -> u.is("MONEY") && !sentence.token(index).form().matches("\\p{Ll}+"));
  }

  /** "60 kilometers per hour", "45 - year - old", "five years ago". */
  private boolean isRateOrAge(int last) {
    int next = word(last + 1).matches("[-–]") ? last + 2 : last + 1;
    boolean rate =
        word(last + 1).matches("per|/")
            || (word(last + 1).matches("an") && word(last + 2).equals("hour"));
    boolean money = units.of(sentence.token(last)).filter(u -> u.is("MONEY")).isPresent();
    return words.has(QuantityWords.AGE, word(next)) || (rate && !money);
  }

  private Optional<Measure> counted(Amount amount) {
    var noun = noun(amount);
    var last = sentence.token(amount.last());
    var suffered = casualties.of(noun.orElse(last), amount.last());
    if (suffered.isPresent()) {
      int to = noun.map(Token::index).orElse(amount.last());
      return Optional.of(measure(suffered.get(), amount, amount.first(), to));
    }
    return noun.filter(n -> units.of(n).filter(u -> u.is("NONE")).isEmpty())
        .map(n -> new Unit("COUNT", n.lemma().toLowerCase(Locale.ROOT), 1))
        .map(unit -> measure(unit, amount, amount.first(), noun.get().index()));
  }

  private Optional<Token> noun(Amount amount) {
    for (int i = amount.last(); i >= amount.first(); i--) {
      var token = sentence.token(i);
      boolean counts = token.is("nummod") || token.is("amod") || token.is("compound");
      var head = sentence.head(token).filter(h -> h.index() > amount.last());
      if (counts && head.isPresent()) {
        return head.filter(h -> h.upos().equals("NOUN"))
            .filter(h -> h.index() - amount.last() <= WIDEST && isUnbroken(amount, h));
      }
    }
    return Optional.empty();
  }

  private boolean isUnbroken(Amount amount, Token noun) {
    return sentence.tokens().subList(amount.last() + 1, noun.index()).stream()
        .noneMatch(t -> t.form().matches("[,;:()\"]") || t.upos().equals("VERB"));
  }

  private Measure measure(Unit unit, Amount amount, int from, int to) {
    boolean about = amount.isRange() || approximation.holds(from, amount.last(), to);
    return new Measure(
        unit.kind(),
        unit.valueOf(amount.value()),
        unit.symbol(),
        about,
        sentence.token(from),
        sentence.token(to));
  }

  private String word(int i) {
    return i < 0 || i >= sentence.tokens().size()
        ? ""
        : sentence.token(i).form().toLowerCase(Locale.ROOT);
  }
}
