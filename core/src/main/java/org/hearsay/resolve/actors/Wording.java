package org.hearsay.resolve.actors;

import java.util.regex.Pattern;
import org.hearsay.lexicon.WordBorder;

/** Makes names from words of the text. */
final class Wording {
  private static final Pattern CLAUSE =
      Pattern.compile(",\\s+(?:speaking|who|which|whose|citing)" + WordBorder.END + ".*$");

  private Wording() {}

  /** The words with single blanks, and without a possessive ending. */
  static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip().replaceFirst("['’]s?$", "");
  }

  /** The same without a leading "the". */
  static String withoutThe(String words) {
    return plain(words).replaceFirst("^[Tt]he\\s+", "").replaceFirst("^[“\"]", "");
  }

  /** The same without the words on how it was said: "officials, who asked not to be named". */
  static String briefly(String words) {
    return CLAUSE.matcher(withoutThe(words)).replaceFirst("");
  }

  static int count(String words) {
    return words.strip().split("[\\s-]+").length;
  }

  /** "A witness" at the start of a sentence is "a witness". */
  static String withSmallArticle(String words) {
    return words.startsWith("A ") || words.startsWith("An ") ? "a" + words.substring(1) : words;
  }
}
