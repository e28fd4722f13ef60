package org.hearsay.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Runs the scorers, which are the one definition of the figures: Python programs of their own. */
final class Scorer {
  private final Path shared;

  /**
   * @param shared the folder that holds cases, corpora and tools
   */
  Scorer(Path shared) {
    this.shared = shared;
  }

  /**
   * The figures of one corpus.
   *
   * @throws IllegalStateException if the scorer failed, with what it said
   */
  List<Figure> score(Corpus corpus, Path ledgers) throws IOException {
    var tools = shared.resolve("tools");
    var gold = shared.resolve(corpus.folder());
    var command =
        corpus.kind() == Corpus.Kind.CASE
            ? List.of(
                "python3",
                tools.resolve("score_case.py").toString(),
                gold.resolve(corpus.name() + ".expected.json").toString(),
                gold.resolve(corpus.name() + ".txt").toString(),
                ledgers.toString())
            : List.of(
                "python3",
                tools.resolve("score_corpus.py").toString(),
                corpus.kind().name().toLowerCase(Locale.ROOT),
                gold.toString(),
                ledgers.toString());
    return ScorerOutput.read(corpus.name(), run(command));
  }

  private static List<String> run(List<String> command) throws IOException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            "%s ended with %d: %s".formatted(String.join(" ", command), code, said.strip()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Scoring was interrupted", e);
    }
    return said.lines().toList();
  }
}
