package org.hearsay.extract.times;

import java.util.List;

/** A sentence as rules are matched against it: codes with one space behind each. */
final class Coded {
  private final String text;
  private final List<Lexeme> lexemes;
  private final int[] lexemeAt;

  Coded(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
    var joined = new StringBuilder();
    for (var lexeme : lexemes) {
      joined.append(lexeme.code()).append(' ');
    }
    text = joined.toString();
    lexemeAt = new int[text.length() + 1];
    int at = 0;
    for (int i = 0; i < lexemes.size(); i++) {
      int end = at + lexemes.get(i).code().length() + 1;
      while (at < end) {
        lexemeAt[at] = i;
        at++;
      }
    }
  }

  String text() {
    return text;
  }

  /** Where the lexeme at this place of the coded text starts in the dispatch. */
  int startOf(int at) {
    return lexemes.get(lexemeAt[at]).from();
  }

  /** Where the last lexeme before this place of the coded text ends in the dispatch. */
  int endOf(int at) {
    return lexemes.get(lexemeAt[at - 1]).to();
  }
}
