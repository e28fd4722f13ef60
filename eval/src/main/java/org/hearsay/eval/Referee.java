package org.hearsay.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the scorers, which define the figures: Python programs outside this project. The resource
 * referee.py calls them for one document after another.
 */
final class Referee {
  private static final String PYTHON = "python3";

  private final Path shared;

  /**
   * @param shared the folder with cases, corpora and tools
   */
  Referee(Path shared) {
    this.shared = shared;
  }

  /** Whether Python can be started. */
  static boolean hasPython() {
    try {
      return new ProcessBuilder(PYTHON, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * The documents of a corpus as an input file for the program: the corpus's own, or one made from
   * it.
   *
   * @param work the folder for generated files
   * @throws IllegalStateException if the scorer failed, with its message
   */
  Path documents(Corpus corpus, Path work) throws IOException {
    var gold = shared.resolve(corpus.gold());
    return switch (corpus.kind()) {
      case CASE -> Path.of(gold.toString().replaceFirst("\\.expected\\.json$", ".txt"));
      case ATTRIBUTION, PLACES -> gold.resolve("documents.jsonl");
      default -> {
        var target = work.resolve(corpus.name() + ".documents.jsonl");
        yield Files.writeString(target, run("prepare", corpus, List.of()));
      }
    };
  }

  /**
   * The counts of each document.
   *
   * @param ledgers JSON Lines
   * @throws IllegalStateException if a document has no ledger or the scorer failed, with its
   *     message
   */
  Counts score(Corpus corpus, Path ledgers) throws IOException {
    var table = run("count", corpus, List.of(ledgers.toString()));
    return Counts.parse(table.lines().toList(), corpus.name());
  }

  private String run(String task, Corpus corpus, List<String> more) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                PYTHON,
                "-",
                shared.resolve("tools").toString(),
                task,
                corpus.kind().command(),
                shared.resolve(corpus.gold()).toString()));
    command.addAll(more);
    var builder = new ProcessBuilder(command);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    var errors = Files.createTempFile("referee", ".log");
    try {
      var process = builder.redirectError(errors.toFile()).start();
      try (var in = process.getOutputStream()) {
        in.write(script());
      }
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new IllegalStateException(
            "%s: the scorer ended with %d: %s"
                .formatted(corpus.name(), code, Files.readString(errors).strip()));
      }
      return said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Scoring was interrupted", e);
    } finally {
      Files.delete(errors);
    }
  }

  private static byte[] script() {
    try (var in = Referee.class.getResourceAsStream("referee.py")) {
      if (in == null) {
        throw new IllegalStateException("referee.py is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
