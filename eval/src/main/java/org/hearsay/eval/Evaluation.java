package org.hearsay.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.format.LedgerJson;
import org.hearsay.model.Generator;
import org.hearsay.model.Ledger;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;
import org.hearsay.reader.NeuralAnnotator;

/**
 * Runs corpora through the program and the scorers. Use it on one thread.
 *
 * <p>A corpus that is missing is skipped, with a message. A document that can't be read, or a
 * scorer that fails, ends the run with an exception: figures over fewer documents cannot be
 * compared.
 */
public final class Evaluation {
  private final Hearsay hearsay;
  private final NeuralAnnotator reader;
  private final Folders folders;
  private final int threads;
  private final Consumer<String> progress;
  private final Map<String, Counts> counted = new LinkedHashMap<>();
  private final ExpectedScores expected;
  private boolean isWhole = true;
  private Optional<Generator> generator = Optional.empty();

  /**
   * The folders of a run.
   *
   * @param shared contains cases, corpora and tools
   * @param project contains accuracy.tsv and docs
   * @param accepted contains the counts to compare with, one file per corpus
   * @param work receives ledgers and the counts of this run
   */
  public record Folders(Path shared, Path project, Path accepted, Path work) {
    Path counts() {
      return work.resolve("counts");
    }
  }

  /**
   * @param reader the annotator that {@code hearsay} reads with, for gold tokens
   * @param progress receives a line from time to time
   * @throws IOException if accuracy.tsv can't be read
   */
  public Evaluation(
      Hearsay hearsay,
      NeuralAnnotator reader,
      Folders folders,
      int threads,
      Consumer<String> progress)
      throws IOException {
    this.hearsay = hearsay;
    this.reader = reader;
    this.folders = folders;
    this.threads = threads;
    this.progress = progress;
    this.expected = ExpectedScores.read(folders.project().resolve("accuracy.tsv"));
  }

  /** Names of all corpora, in the order in which they are run. */
  public static List<String> corpora() {
    return Corpus.ALL.stream().map(Corpus::name).toList();
  }

  /**
   * Runs some corpora.
   *
   * @param names among {@link #corpora()}
   * @throws IOException if a file is missing or can't be written
   * @throws IllegalStateException if a document could not be read or a scorer failed
   */
  public void run(List<String> names) throws IOException {
    Files.createDirectories(folders.work());
    for (var corpus : Corpus.ALL) {
      var missing = corpus.missing(folders.shared());
      if (!names.contains(corpus.name())) {
        isWhole = false;
      } else if (missing.isPresent()) {
        isWhole = false;
        progress.accept("SKIPPED: " + corpus.name() + ": " + missing.get());
      } else {
        run(corpus);
      }
    }
  }

  private void run(Corpus corpus) throws IOException {
    long start = System.nanoTime();
    var referee = new Referee(folders.shared());
    var counts =
        corpus.isRead()
            ? referee.score(corpus, read(corpus, referee.documents(corpus, folders.work())))
            : GumScorer.score(folders.shared().resolve(corpus.gold()), reader);
    counted.put(corpus.name(), counts);
    counts.write(file(folders.counts(), corpus.name()));
    progress.accept(
        "%s: %d documents in %d s"
            .formatted(
                corpus.name(), counts.rows().size(), (System.nanoTime() - start) / 1_000_000_000));
    for (var metric : expected.metrics(Map.of(corpus.name(), counts))) {
      progress.accept("  " + metric.name() + " " + Metric.rounded(metric.value(counts)));
    }
  }

  private static Path file(Path folder, String corpus) {
    return folder.resolve(corpus + ".tsv");
  }

  /** The ledgers of a corpus, as a file. */
  private Path read(Corpus corpus, Path input) throws IOException {
    var target = folders.work().resolve(corpus.name() + ".jsonl");
    var problems = new ArrayList<String>();
    try (Writer out = Files.newBufferedWriter(target);
        var readings =
            new DispatchReader(ReadOptions.DEFAULT)
                .read(
                    List.of(input),
                    InputStream.nullInputStream(),
                    p -> problems.add(p.where() + ": " + p.message()))) {
      hearsay.readAll(readings.iterator(), threads, ledger -> write(ledger, out));
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("Could not be read: " + problems.get(0));
    }
    return target;
  }

  private void write(Ledger ledger, Writer out) {
    generator = Optional.of(ledger.generator());
    try {
      LedgerJson.write(ledger, out);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A figure of this run.
   *
   * @throws IllegalStateException if it was not measured, because its corpus is missing
   */
  double figure(String metric) {
    return expected.metrics(counted).stream()
        .filter(m -> m.name().equals(metric))
        .findFirst()
        .map(m -> m.value(ExpectedScores.counts(m, counted)))
        .orElseThrow(() -> new IllegalStateException("Not measured: " + metric));
  }

  /**
   * Compares the figures with the accepted ones.
   *
   * @return whether no guarded figure is worse and all could be compared
   */
  public boolean isAccepted() throws IOException {
    var accepted = new LinkedHashMap<String, Counts>();
    for (var corpus : counted.keySet()) {
      var file = file(folders.accepted(), corpus);
      if (Files.exists(file)) {
        accepted.put(corpus, Counts.read(file));
      }
    }
    boolean fine = true;
    for (var deviation : expected.deviations(counted, accepted)) {
      progress.accept(deviation.kind() + ": " + deviation.message());
      fine &= deviation.kind() == ExpectedScores.Kind.BETTER;
    }
    return fine;
  }

  /** Accepts the counts of this run. */
  public void accept() throws IOException {
    for (var entry : counted.entrySet()) {
      entry.getValue().write(file(folders.accepted(), entry.getKey()));
    }
  }

  /** Writes docs/results.md, if nothing was left out or skipped; says so otherwise. */
  public void writePage() throws IOException {
    var page = folders.project().resolve("docs").resolve("results.md");
    if (isWhole && generator.isPresent()) {
      Files.writeString(
          page, ResultsPage.write(expected.metrics(counted), counted, generator.get()));
    } else {
      progress.accept("SKIPPED: " + page + " is left as it is, because corpora were left out");
    }
  }
}
