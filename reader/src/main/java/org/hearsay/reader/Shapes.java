package org.hearsay.reader;

/**
 * The case of a word and the gap before it as one number, because uncased wordpieces do not contain
 * them. The same as in {@code training/words.py}.
 */
final class Shapes {
  private enum Case {
    LOWER,
    TITLE,
    UPPER,
    MIXED,
    DIGITS,
    OTHER,
    INITIAL
  }

  private enum Gap {
    NONE,
    SPACE,
    LINE,
    PARAGRAPH
  }

  private Shapes() {}

  /**
   * The shape of a word.
   *
   * @param before the text between the previous word and this one
   * @param isFirst whether there is no word before it
   */
  static int of(String form, String before, boolean isFirst) {
    var gap = isFirst ? Gap.PARAGRAPH : gap(before);
    return caseOf(form).ordinal() * Gap.values().length + gap.ordinal();
  }

  private static Gap gap(String before) {
    long lines = before.chars().filter(c -> c == '\n').count();
    if (lines > 1) {
      return Gap.PARAGRAPH;
    }
    return lines == 1 ? Gap.LINE : before.isEmpty() ? Gap.NONE : Gap.SPACE;
  }

  private static Case caseOf(String form) {
    long letters = form.codePoints().filter(Character::isLetter).count();
    long upper = form.codePoints().filter(Character::isUpperCase).count();
    if (form.codePoints().anyMatch(Character::isDigit)) {
      return Case.DIGITS;
    }
    if (letters == 0) {
      return Case.OTHER;
    }
    if (upper == 0) {
      return Case.LOWER;
    }
    if (letters == 1) {
      return Case.INITIAL;
    }
    if (upper == letters) {
      return Case.UPPER;
    }
    return upper == 1 && Character.isUpperCase(form.codePointAt(0)) ? Case.TITLE : Case.MIXED;
  }
}
