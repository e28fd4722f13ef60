package org.hearsay.lexicon;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers in words and digits, from {@code numbers.tsv}. Safe for many threads. */
public final class Numbers {
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final Pattern FIGURES =
      Pattern.compile("(\\d{1,3}(,\\d{3}){1,4}|\\d{1,15})(\\.\\d+)?|\\.\\d+");
  private static final Pattern TOO_LONG =
      Pattern.compile("(\\d{1,3}(,\\d{3}){5,}|\\d{16,})(\\.\\d+)?");

  /** The kinds of number words. */
  public enum Kind {
    /** A number below a hundred. */
    CARDINAL,
    /** The factor of a word for the number before it: "hundred", "million", "bn". */
    FACTOR,
    /** "first", "second". */
    ORDINAL
  }

  private final Map<Kind, Map<String, Double>> values = new EnumMap<>(Kind.class);

  Numbers(Table table) {
    for (var row : table.rows()) {
      values
          .computeIfAbsent(row.constant("kind", Kind.class), k -> new HashMap<>())
          .putIfAbsent(row.get("word"), row.number("value"));
    }
  }

  /** All words of a kind with their values. */
  public Map<String, Double> of(Kind kind) {
    return Map.copyOf(values.getOrDefault(kind, Map.of()));
  }

  /** A number below a hundred in words, such as "twenty-one". */
  public OptionalDouble cardinal(String word) {
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return value(Kind.CARDINAL, word);
    }
    var tens = value(Kind.CARDINAL, word.substring(0, hyphen)).orElse(0);
    var ones = value(Kind.CARDINAL, word.substring(hyphen + 1)).orElse(0);
    boolean fits = tens >= 2 * TEN && ones > 0 && ones < TEN;
    return fits ? OptionalDouble.of(tens + ones) : OptionalDouble.empty();
  }

  /** The factor of a word for the number before it: "hundred", "million", "bn". */
  public OptionalDouble factor(String word) {
    return value(Kind.FACTOR, word);
  }

  private OptionalDouble value(Kind kind, String word) {
    var value = values.getOrDefault(kind, Map.of()).get(word);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A number in digits: "12", "1,200", "4.5"; infinite if a double cannot represent its digits. */
  public static OptionalDouble figures(String word) {
    return TOO_LONG.matcher(word).matches()
        ? OptionalDouble.of(Double.POSITIVE_INFINITY)
        : FIGURES.matcher(word).matches()
            ? OptionalDouble.of(Double.parseDouble(word.replace(",", "")))
            : OptionalDouble.empty();
  }

  /**
   * The value of several words: "twenty four" is 24, "nineteen ninety-six" 1996, "two thousand"
   * 2000.
   *
   * @param parts the values of two words or more
   */
  public static int joined(List<Integer> parts) {
    int first = parts.get(0);
    int second = parts.get(1);
    boolean isYear = first > TEN && first <= 2 * TEN && second >= TEN && second < HUNDRED;
    return isYear ? first * HUNDRED + sum(parts.subList(1, parts.size())) : sum(parts);
  }

  private static int sum(List<Integer> parts) {
    int total = 0;
    int group = 0;
    for (int part : parts) {
      if (part == HUNDRED) {
        group = Math.max(1, group) * HUNDRED;
      } else if (part == THOUSAND) {
        total += Math.max(1, group) * THOUSAND;
        group = 0;
      } else {
        group += part;
      }
    }
    return total + group;
  }
}
