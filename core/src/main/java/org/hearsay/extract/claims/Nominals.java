package org.hearsay.extract.claims;

import java.util.Set;

/** Nouns that stand for what somebody put into words. */
final class Nominals {
  private static final Set<String> DOCUMENTS =
      Set.of(
          "statement",
          "letter",
          "email",
          "e-mail",
          "tweet",
          "post",
          "message",
          "note",
          "memo",
          "release",
          "report",
          "warning",
          "video",
          "ad",
          "advertisement",
          "article",
          "op-ed",
          "communique",
          "dispatch",
          "speech",
          "resolution",
          "declaration",
          "announcement");

  private Nominals() {}

  static boolean isDocument(String lemma) {
    return DOCUMENTS.contains(lemma);
  }
}
