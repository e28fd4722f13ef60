package org.hearsay.eval;

import java.util.List;

/**
 * A set of documents with what careful readers found in them. Where to get each: docs/corpora.md.
 *
 * @param name as in the metrics
 * @param kind what is measured on it
 * @param folder below the folder that holds cases, corpora and tools
 */
record Corpus(String name, Kind kind, String folder) {
  /** What is measured, and by which command of which scorer. */
  enum Kind {
    CASE,
    ATTRIBUTION,
    TIMES,
    PLACES
  }

  /** All that are measured: halves to develop on, never those kept for a test. */
  static final List<Corpus> ALL =
      List.of(
          new Corpus("kim-visit", Kind.CASE, "cases"),
          new Corpus("polnear-dev", Kind.ATTRIBUTION, "corpora/polnear/dev"),
          new Corpus("timebank", Kind.TIMES, "corpora/timeml/TimeBank"),
          new Corpus("aquaint", Kind.TIMES, "corpora/timeml/AQUAINT"),
          new Corpus("geowebnews", Kind.PLACES, "corpora/places/GeoWebNews"),
          new Corpus("lgl", Kind.PLACES, "corpora/places/LGL"));
}
