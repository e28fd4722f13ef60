package org.hearsay.lexicon;

/**
 * The borders of a word as parts of a regular expression. For Java's own {@code \b}, letters of
 * every script are parts of a word until JDK 18, but only ASCII letters since JDK 19.
 */
public final class WordBorder {
  private static final String INSIDE = "[\\p{L}\\p{M}\\p{N}_]";

  /** No letter, accent, digit or underscore is before it. */
  public static final String START = "(?<!" + INSIDE + ")";

  /** No letter, accent, digit or underscore follows. */
  public static final String END = "(?!" + INSIDE + ")";

  private WordBorder() {}
}
