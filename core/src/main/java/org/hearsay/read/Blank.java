package org.hearsay.read;

/** Recognises blank text: white space, no-break spaces and invisible marks. */
final class Blank {
  private Blank() {}

  static boolean is(String text) {
    return text.codePoints().allMatch(Blank::is);
  }

  private static boolean is(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\ufeff'
        || c >= '\u200b' && c <= '\u200d';
  }
}
