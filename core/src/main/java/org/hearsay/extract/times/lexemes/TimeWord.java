package org.hearsay.extract.times.lexemes;

/**
 * A word of time rules, from {@code times_words.tsv}.
 *
 * @param kind its class
 * @param needs the form or context that it needs; blank for any
 */
public record TimeWord(String kind, String value, String needs) {
  /** The form that rules use. */
  public String code() {
    return code(kind, value);
  }

  public static String code(String kind, String value) {
    return "<" + kind + ":" + value + ">";
  }
}
