package org.hearsay.resolve.actors;

/** How words of the text are shown as names. */
final class Words {
  private Words() {}

  /** White space as single blanks, and no possessive at the end. */
  static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip().replaceFirst("['’]s?$", "");
  }

  /** The same without a leading "the". */
  static String withoutThe(String words) {
    return plain(words).replaceFirst("^[Tt]he\\s+", "").replaceFirst("^[“\"]", "");
  }

  /** The same without what only tells how it was said: "officials, who asked not to be named". */
  static String briefly(String words) {
    return withoutThe(words).replaceFirst(",\\s+(?:speaking|who|which|whose|citing)\\b.*$", "");
  }

  static int count(String words) {
    return words.strip().split("[\\s-]+").length;
  }

  /** "A witness" at the head of a sentence is "a witness". */
  static String withSmallArticle(String words) {
    return words.startsWith("A ") || words.startsWith("An ") ? "a" + words.substring(1) : words;
  }
}
