package org.hearsay.reader;

import java.util.Locale;

/**
 * A lemma as an edit script: {@code L2y} removes two letters from the lower-case word and adds "y"
 * ("said", "say"); {@code K} keeps the case. {@code training/lemmas.py} makes these scripts.
 */
record LemmaScript(boolean keepsCase, int cut, String suffix) {
  static LemmaScript parse(String script) {
    int end = 1;
    while (end < script.length() && Character.isDigit(script.charAt(end))) {
      end++;
    }
    return new LemmaScript(
        script.startsWith("K"),
        end == 1 ? 0 : Integer.parseInt(script, 1, end, 10),
        script.substring(end));
  }

  /** The lemma; the word in lower case if the script removes more letters than the word has. */
  String of(String form) {
    var word = keepsCase ? form : form.toLowerCase(Locale.ROOT);
    int from = word.codePointCount(0, word.length()) - cut;
    if (from < 0) {
      return word;
    }
    var lemma = word.substring(0, word.offsetByCodePoints(0, from)) + suffix;
    return lemma.isEmpty() ? word : lemma;
  }
}
