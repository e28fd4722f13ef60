package org.hearsay.extract.times;

/**
 * A word that time rules are made of, from {@code times-words.tsv}.
 *
 * @param kind its class
 * @param needs how it has to be written or used; blank if anyhow
 */
record Word(String kind, String value, String needs) {
  /** As the rules see it. */
  String code() {
    return code(kind, value);
  }

  static String code(String kind, String value) {
    return "<" + kind + ":" + value + ">";
  }
}
