package org.hearsay.extract.times.lexemes;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lexicon.Numbers;

/** Joins number words: "twenty four" is 24, "nineteen ninety-six" 1996, "two thousand" 2000. */
public final class NumberLexemes {
  private NumberLexemes() {}

  public static List<Lexeme> join(List<Lexeme> lexemes) {
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
        var code = TimeWord.code("num", Integer.toString(Numbers.joined(parts)));
        joined.add(new Lexeme(code, first.from(), lexemes.get(end - 1).to(), first.token()));
        i = end;
      }
    }
    return joined;
  }

  /** A number in words; digits are never joined to it. */
  private static boolean isWord(Lexeme lexeme) {
    var value = lexeme.value("num");
    return value.isPresent()
        && value.get().length() <= 4
        && !value.get().contains(".")
        && lexeme.token().map(t -> Character.isLetter(t.form().charAt(0))).orElse(false);
  }
}
