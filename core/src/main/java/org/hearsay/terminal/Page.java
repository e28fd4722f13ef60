package org.hearsay.terminal;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that wrap at the edge of the page. One thread fills it from top to bottom. */
final class Page {
  private final PageStyle style;
  private final StringBuilder lines = new StringBuilder();

  Page(PageStyle style) {
    this.style = style;
  }

  PageStyle style() {
    return style;
  }

  /** Words in one style. */
  record Piece(String words, TextStyle style) {
    static Piece of(String words) {
      return new Piece(words, TextStyle.PLAIN);
    }

    static Piece of(String words, TextStyle style) {
      return new Piece(words, style);
    }
  }

  void blank() {
    lines.append('\n');
  }

  /** A horizontal line with a title, across the page. */
  void heading(String title) {
    blank();
    paragraph(0, 0, List.of(Piece.of(title, TextStyle.TITLE)));
  }

  void paragraph(int indent, Piece... pieces) {
    paragraph(indent, indent, List.of(pieces));
  }

  /**
   * Writes pieces one after the other and wraps them at blanks. A word longer than a line is cut.
   *
   * @param indent columns before the first line
   * @param hanging columns before the others
   */
  void paragraph(int indent, int hanging, List<Piece> pieces) {
    var words = words(pieces, style.columns() - Math.max(indent, hanging));
    lines.append(" ".repeat(indent));
    int column = indent;
    boolean first = true;
    for (var word : words) {
      int wide = Columns.of(word.words());
      int gap = first || word.glued() ? 0 : 1;
      if (!first && column + gap + wide > style.columns()) {
        lines.append('\n').append(" ".repeat(hanging));
        column = hanging;
        gap = 0;
      }
      lines.append(" ".repeat(gap)).append(styled(word));
      column += gap + wide;
      first = false;
    }
    blank();
  }

  private String styled(Word word) {
    return style.colour() ? word.style().on(word.words()) : word.words();
  }

  /**
   * @param glued whether there is no blank before it
   */
  private record Word(String words, TextStyle style, boolean glued) {}

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
          words.add(new Word(part, piece.style(), glued));
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
