package org.hearsay.extract.claims.cues;

import java.util.Set;

/** Nouns for statements and documents. */
public final class Nominals {
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

  public static boolean isDocument(String lemma) {
    return DOCUMENTS.contains(lemma);
  }
}
