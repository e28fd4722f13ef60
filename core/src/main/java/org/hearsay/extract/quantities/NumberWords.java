package org.hearsay.extract.quantities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** What number words and figures are worth, token by token. */
final class NumberWords {
  private static final int TWENTY = 20;
  private static final int TEN = 10;
  private static final Pattern FIGURES =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,12}(\\.\\d{1,6})?|\\.\\d{1,6}");
  private static final Map<String, Double> SMALL = small();
  private static final Map<String, Double> LARGE =
      Map.ofEntries(
          Map.entry("dozen", 12d),
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("million", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("billion", 1e9),
          Map.entry("bln", 1e9),
          Map.entry("bn", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("trn", 1e12),
          Map.entry("tn", 1e12));

  private NumberWords() {}

  private static Map<String, Double> small() {
    var words = new HashMap<String, Double>();
    var ones =
        List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                .concat(" fifteen sixteen seventeen eighteen nineteen")
                .split(" "));
    for (int i = 0; i < ones.size(); i++) {
      words.put(ones.get(i), (double) i);
    }
    var tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), (double) TWENTY + TEN * i);
      for (int one = 1; one < TEN; one++) {
        words.put(tens.get(i) + "-" + ones.get(one), (double) TWENTY + TEN * i + one);
      }
    }
    return Map.copyOf(words);
  }

  /** A number in figures: "12", "1,200", "4.5". */
  static OptionalDouble figures(String word) {
    return FIGURES.matcher(word).matches()
        ? OptionalDouble.of(Double.parseDouble(word.replace(",", "")))
        : OptionalDouble.empty();
  }

  /** A number below a hundred in letters. */
  static OptionalDouble letters(String word) {
    var value = SMALL.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** What a number before this word is multiplied by: "hundred", "million", "bn". */
  static OptionalDouble large(String word) {
    var value = LARGE.get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
