package org.hearsay.extract.times.lexemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Joins the words of phrases such as "New Year's Eve" that stand in the word table as one. */
public final class MultiwordLexemes {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private MultiwordLexemes() {}

  private static String low(String text, int from, int to) {
    return text.substring(from, to).replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  public static List<Lexeme> join(List<Lexeme> lexemes, TimeWords words, String text) {
    var joined = new ArrayList<Lexeme>();
    for (int i = 0; i < lexemes.size(); i++) {
      var longest = at(lexemes, i, words, text);
      joined.add(longest.orElse(lexemes.get(i)));
      int end = longest.map(Lexeme::to).orElse(lexemes.get(i).to());
      while (i + 1 < lexemes.size() && lexemes.get(i + 1).from() < end) {
        i++;
      }
    }
    return joined;
  }

  private static Optional<Lexeme> at(
      List<Lexeme> lexemes, int start, TimeWords words, String text) {
    var first = lexemes.get(start);
    if (!words.beginsPhrase(low(text, first.from(), first.to()))) {
      return Optional.empty();
    }
    int furthest = Math.min(lexemes.size(), start + words.longest() + 1);
    for (int end = furthest - 1; end > start; end--) {
      int to = lexemes.get(end).to();
      for (var word : words.list(BLANKS.matcher(low(text, first.from(), to)).replaceAll(" "))) {
        if (Fit.fits(word, text, first.from(), to, first.token())) {
          return Optional.of(new Lexeme(word.code(), first.from(), to, first.token()));
        }
      }
    }
    return Optional.empty();
  }
}
