package org.hearsay.terminal;

/**
 * The width of text in columns of a terminal, and the part of a text that is safe to show there.
 *
 * <p>Source: the wide blocks of Unicode's East Asian Width (UAX 11) as blocks, not code point by
 * code point; marks and format characters take none. A width that is too big by one is harmless,
 * one that is too small is not.
 */
final class Columns {
  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    return point >= 0x1100
        && (point <= 0x115F
            || point >= 0x2E80 && point <= 0xA4CF
            || point >= 0xAC00 && point <= 0xD7A3
            || point >= 0xF900 && point <= 0xFAFF
            || point >= 0xFE30 && point <= 0xFE6F
            || point >= 0xFF00 && point <= 0xFF60
            || point >= 0xFFE0 && point <= 0xFFE6
            || point >= 0x231A && point <= 0x2BFF && isPictograph(point)
            || point >= 0x1F000 && point <= 0x3FFFD);
  }

  /** Symbols that many terminals draw two columns wide. */
  private static boolean isPictograph(int point) {
    return Character.getType(point) == Character.OTHER_SYMBOL
        && !(point >= 0x2500 && point <= 0x25FF);
  }

  /**
   * The text on one line, without anything that controls a terminal. White space becomes one blank;
   * control characters and marks that change the writing direction are left out.
   */
  static String clean(String text) {
    var clean = new StringBuilder();
    text.codePoints().forEach(point -> append(point, clean));
    return clean.toString().strip();
  }

  private static void append(int point, StringBuilder clean) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    } else if (Character.getType(point) == Character.SURROGATE) {
      clean.append('\ufffd');
    } else if (!Character.isISOControl(point) && !isSteering(point)) {
      clean.appendCodePoint(point);
    }
  }

  private static boolean isSteering(int point) {
    return point >= 0x200E && point <= 0x200F
        || point >= 0x202A && point <= 0x202E
        || point >= 0x2066 && point <= 0x2069;
  }
}
