package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that wrap at the page's edge. Filled from top to bottom by one thread. */
final class Page {
  private final Look look;
  private final StringBuilder lines = new StringBuilder();

  Page(Look look) {
    this.look = look;
  }

  Look look() {
    return look;
  }

  /** Words in one colour. */
  record Piece(String words, Ink ink) {
    static Piece of(String words) {
      return new Piece(words, Ink.PLAIN);
    }

    static Piece of(String words, Ink ink) {
      return new Piece(words, ink);
    }
  }

  void blank() {
    lines.append('\n');
  }

  /** A rule with a title in it, across the page. */
  void heading(String title) {
    blank();
    paragraph(0, 0, List.of(Piece.of(title, Ink.TITLE)));
  }

  void paragraph(int indent, Piece... pieces) {
    paragraph(indent, indent, List.of(pieces));
  }

  /**
   * Pieces one after the other, wrapped at blanks; a word longer than a line is cut.
   *
   * @param indent columns before the first line
   * @param hanging columns before the others
   */
  void paragraph(int indent, int hanging, List<Piece> pieces) {
    var words = words(pieces, look.columns() - Math.max(indent, hanging));
    lines.append(" ".repeat(indent));
    int column = indent;
    boolean first = true;
    for (var word : words) {
      int wide = Columns.of(word.words());
      int gap = first || word.glued() ? 0 : 1;
      if (!first && column + gap + wide > look.columns()) {
        lines.append('\n').append(" ".repeat(hanging));
        column = hanging;
        gap = 0;
      }
      lines.append(" ".repeat(gap)).append(ink(word));
      column += gap + wide;
      first = false;
    }
    blank();
  }

  private String ink(Word word) {
    return look.colour() ? word.ink().on(word.words()) : word.words();
  }

  /**
   * @param glued whether no blank stands before it
   */
  private record Word(String words, Ink ink, boolean glued) {}

  private static List<Word> words(List<Piece> pieces, int room) {
    var words = new ArrayList<Word>();
    boolean glued = true;
    for (var piece : pieces) {
      var text = piece.words();
      if (text.startsWith(" ")) {
        glued = false;
      }
      for (var word : text.strip().split(" +")) {
        for (var part : cut(word, room)) {
          words.add(new Word(part, piece.ink(), glued));
          glued = true;
        }
        glued = false;
      }
      glued = !text.endsWith(" ");
    }
    return words;
  }

  private static List<String> cut(String word, int room) {
    if (Columns.of(word) <= room) {
      return word.isEmpty() ? List.of() : List.of(word);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    int columns = 0;
    for (int point : word.codePoints().toArray()) {
      int wide = Columns.of(point);
      if (columns + wide > room) {
        parts.add(part.toString());
        part.setLength(0);
        columns = 0;
      }
      part.appendCodePoint(point);
      columns += wide;
    }
    parts.add(part.toString());
    return parts;
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
