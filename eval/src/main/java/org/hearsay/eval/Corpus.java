package org.hearsay.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A set of documents with annotations by careful readers. Where to get each: docs/corpora.md.
 *
 * @param name as in the metrics
 * @param kind what it measures
 * @param gold the annotations, inside the folder with cases, corpora and tools
 */
record Corpus(String name, Kind kind, String gold) {
  /** What is measured, by a scorer of referee.py or, for GUM, by {@link GumScorer}. */
  enum Kind {
    CASE,
    WORKED,
    REPORTS,
    ATTRIBUTION,
    TIMES,
    PLACES,
    FACTUALITY,
    MEANTIME,
    PLOVER,
    TREEBANK;

    String command() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** All corpora that are measured: development halves only, no test sets. */
  static final List<Corpus> ALL =
      List.of(
          new Corpus("kim-visit", Kind.CASE, "cases/kim-visit.expected.json"),
          new Corpus("worked-dev", Kind.WORKED, "corpora/worked/dev"),
          new Corpus("reports", Kind.REPORTS, "cases/reports.jsonl"),
          new Corpus("polnear-dev", Kind.ATTRIBUTION, "corpora/polnear/dev"),
          new Corpus("timebank", Kind.TIMES, "corpora/timeml/TimeBank"),
          new Corpus("aquaint", Kind.TIMES, "corpora/timeml/AQUAINT"),
          new Corpus("geowebnews", Kind.PLACES, "corpora/places/GeoWebNews"),
          new Corpus("lgl", Kind.PLACES, "corpora/places/LGL"),
          new Corpus("uw-dev", Kind.FACTUALITY, "corpora/factuality/dev.conll"),
          new Corpus("meantime", Kind.MEANTIME, "corpora/meantime"),
          new Corpus("plv-train", Kind.PLOVER, "corpora/plover/PLV_train.tsv"),
          new Corpus("gum-dev", Kind.TREEBANK, "corpora/gum/dev"));

  /** Whether only the text goes through the whole program. */
  boolean isRead() {
    return kind != Kind.TREEBANK;
  }

  /**
   * What is missing for measuring; empty if nothing is.
   *
   * @param shared the folder with cases, corpora and tools
   */
  Optional<String> missing(Path shared) {
    if (!Files.exists(shared.resolve(gold))) {
      return Optional.of(
          shared.resolve(gold) + " is missing (docs/corpora.md says where to get it)");
    }
    if (isRead() && !Files.isDirectory(shared.resolve("tools"))) {
      return Optional.of("the scorers are missing in " + shared.resolve("tools"));
    }
    return isRead() && !Referee.hasPython()
        ? Optional.of("the scorers need python3 on the PATH")
        : Optional.empty();
  }
}
