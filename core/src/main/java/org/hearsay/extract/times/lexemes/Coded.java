package org.hearsay.extract.times.lexemes;

import java.util.List;

/** A sentence in the form that rules are matched against: codes, each followed by a space. */
public final class Coded {
  private final String text;
  private final List<Lexeme> lexemes;
  private final int[] lexemeAt;

  public Coded(List<Lexeme> lexemes) {
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

  public String text() {
    return text;
  }

  /** The offset in the dispatch at which the lexeme at this offset of the coded text starts. */
  public int startOf(int at) {
    return lexemes.get(lexemeAt[at]).from();
  }

  /**
   * The offset in the dispatch at which the last lexeme before this offset of the coded text ends.
   */
  public int endOf(int at) {
    return lexemes.get(lexemeAt[at - 1]).to();
  }
}
