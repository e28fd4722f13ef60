package org.hearsay.extract.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Numbers;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.text.Sentence;

/** Reads the numbers of one sentence, in digits and in words. */
final class NumberReader {
  private static final Pattern JOINED = Pattern.compile("([\\d.,]+)[-–]([\\d.,]+)");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private final Numbers numbers;
  private final WordLists<QuantityWords> lists;
  private final Sentence sentence;
  private final List<String> words;

  NumberReader(QuantityLexicon lexicon, Sentence sentence) {
    this.numbers = lexicon.numbers();
    this.lists = lexicon.words();
    this.sentence = sentence;
    this.words = sentence.tokens().stream().map(t -> t.form().toLowerCase(Locale.ROOT)).toList();
  }

  /** All numbers, in the order of the text; those that a double cannot represent are infinite. */
  List<Amount> all() {
    var found = new ArrayList<Amount>();
    int i = 0;
    while (i < words.size()) {
      var amount = at(i).map(this::withRange);
      amount.filter(a -> !Double.isNaN(a.value())).ifPresent(found::add);
      i = amount.map(a -> a.last() + 1).orElse(i + 1);
    }
    return found;
  }

  private Optional<Amount> at(int i) {
    var power = Powers.at(sentence, i);
    if (power.isPresent()) {
      return power.map(this::multiplied);
    }
    var joined = JOINED.matcher(word(i));
    if (joined.matches()) {
      return joined(i, joined.group(1), joined.group(2));
    }
    var figures = Numbers.figures(word(i));
    if (figures.isPresent()) {
      double value = Powers.isPart(sentence, i) ? Double.POSITIVE_INFINITY : figures.getAsDouble();
      return Optional.of(multiplied(grouped(new Amount(value, i, i, false))));
    }
    return word(i).equals("half") || word(i).equals("a") || word(i).equals("an")
        ? article(i)
        : letters(i);
  }

  /** "300 000": groups of three digits with blanks between them. */
  private Amount grouped(Amount amount) {
    var found = amount;
    while (word(amount.first()).matches("[1-9]\\d{0,2}") && word(found.last() + 1).equals("000")) {
      found = found.times(1000).upTo(found.last() + 1);
    }
    return found;
  }

  private static Optional<Amount> joined(int i, String from, String to) {
    var first = Numbers.figures(from);
    var second = Numbers.figures(to);
    return first.isPresent() && second.isPresent() && first.getAsDouble() < second.getAsDouble()
        ? Optional.of(new Amount(first.getAsDouble(), i, i, true))
        : Optional.empty();
  }

  /** "a million", "half a million", "half an hour". */
  private Optional<Amount> article(int i) {
    if (word(i).equals("half")) {
      boolean article = word(i + 1).equals("a") || word(i + 1).equals("an");
      return article ? Optional.of(multiplied(new Amount(0.5, i, i + 1, false))) : Optional.empty();
    }
    return numbers.factor(word(i + 1)).isPresent()
        ? Optional.of(multiplied(new Amount(1, i, i, false)))
        : Optional.empty();
  }

  private Optional<Amount> letters(int i) {
    double total = 0;
    int at = i;
    for (var part = numbers.cardinal(word(at)); part.isPresent(); ) {
      total += part.getAsDouble();
      at++;
      boolean tens = total % 100 >= 20 && total % 10 == 0;
      int next = DASHES.contains(word(at)) ? at + 1 : at;
      part = numbers.cardinal(word(next));
      if (!tens || part.isEmpty() || part.getAsDouble() >= 10) {
        break;
      }
      at = next;
    }
    return at == i
        ? Optional.empty()
        : Optional.of(multiplied(new Amount(total, i, at - 1, false)));
  }

  /** "12 million", "two hundred thousand", "two and a half". */
  private Amount multiplied(Amount amount) {
    var found = amount;
    var large = numbers.factor(word(found.last() + 1));
    while (large.isPresent()) {
      found = found.times(large.getAsDouble()).upTo(found.last() + 1);
      large = numbers.factor(word(found.last() + 1));
    }
    int next = found.last() + 1;
    if (word(next).equals("and") && word(next + 1).equals("a") && word(next + 2).equals("half")) {
      return new Amount(found.value() + 0.5, found.first(), next + 2, false);
    }
    return found;
  }

  /** Adds the second number of "10 to 15", "between 10 and 15", "5 to 10 million". */
  private Amount withRange(Amount amount) {
    int link = amount.last() + 1;
    boolean between = word(amount.first() - 1).equals("between");
    boolean linked =
        lists.has(QuantityWords.RANGE, word(link)) && (between || !word(link).equals("and"));
    if (!linked || word(amount.first() - 1).equals("from")) {
      return amount;
    }
    var second = at(link + 1);
    if (second.isEmpty()) {
      return amount;
    }
    var large = numbers.factor(word(second.get().last()));
    boolean shared = large.isPresent() && amount.value() < large.getAsDouble();
    var first = shared ? amount.times(large.getAsDouble()) : amount;
    boolean rises = first.value() < second.get().value();
    double value = rises ? first.value() : Double.NaN;
    return new Amount(value, first.first(), second.get().last(), true);
  }

  private String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }
}
