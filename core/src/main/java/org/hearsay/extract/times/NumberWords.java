package org.hearsay.extract.times;

import java.util.ArrayList;
import java.util.List;

/** Joins number words: "twenty four" is 24, "nineteen ninety-six" 1996, "two thousand" 2000. */
final class NumberWords {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private NumberWords() {}

  static List<Lexeme> join(List<Lexeme> lexemes) {
    var joined = new ArrayList<Lexeme>();
    int i = 0;
    while (i < lexemes.size()) {
      int end = i;
      var parts = new ArrayList<Integer>();
      while (end < lexemes.size() && isWord(lexemes.get(end))) {
        parts.add(Integer.parseInt(lexemes.get(end).value("num").orElse("0")));
        end++;
      }
      if (parts.size() < 2) {
        joined.add(lexemes.get(i));
        i++;
      } else {
        var first = lexemes.get(i);
        var code = Word.code("num", Integer.toString(value(parts)));
        joined.add(new Lexeme(code, first.from(), lexemes.get(end - 1).to(), first.token()));
        i = end;
      }
    }
    return joined;
  }

  /** A number written in letters; digits are never joined to it. */
  private static boolean isWord(Lexeme lexeme) {
    var value = lexeme.value("num");
    return value.isPresent()
        && value.get().length() <= 4
        && !value.get().contains(".")
        && lexeme.token().map(t -> Character.isLetter(t.form().charAt(0))).orElse(false);
  }

  private static int value(List<Integer> parts) {
    int first = parts.get(0);
    int second = parts.get(1);
    boolean isYear = first > 10 && first <= 20 && second >= 10 && second < HUNDRED;
    if (isYear) {
      return first * HUNDRED + sum(parts.subList(1, parts.size()));
    }
    return sum(parts);
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
