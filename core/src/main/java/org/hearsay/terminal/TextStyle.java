package org.hearsay.terminal;

/** Colours of a page, as ANSI escape sequences (ECMA-48, Select Graphic Rendition). */
enum TextStyle {
  PLAIN(""),
  TITLE("1"),
  SOURCE("1;36"),
  FAINT("2"),
  STATED("36"),
  CONFIRMED("32"),
  DENIED("31"),
  GRAVE("33"),
  OPEN("35");

  private final String code;

  TextStyle(String code) {
    this.code = code;
  }

  /** The text in this style; unchanged in {@link #PLAIN}. */
  String on(String words) {
    return code.isEmpty() || words.isEmpty() ? words : "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
