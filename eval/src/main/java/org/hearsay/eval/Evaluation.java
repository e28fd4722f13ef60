package org.hearsay.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.reader.NeuralAnnotator;
import org.hearsay.eval.Figure.Counts;
import org.hearsay.export.LedgerJson;
import org.hearsay.model.Generator;
import org.hearsay.model.Ledger;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;

/**
 * Runs corpora through the program and the scorers. One run, one thread calls it.
 *
 * <p>A document that can't be read, or a scorer that fails, ends the run with an exception: figures
 * over fewer documents would be no figures.
 */
public final class Evaluation {
  private static final String GUM = "gum-dev";

  private final Hearsay hearsay;
  private final NeuralAnnotator reader;
  private final Folders folders;
  private final int threads;
  private final Consumer<String> progress;
  private final List<Figure> figures = new ArrayList<>();
  private final Map<String, Integer> documents = new LinkedHashMap<>();
  private Optional<Generator> generator = Optional.empty();

  /**
   * Where things are.
   *
   * @param shared holds cases, corpora and tools
   * @param project holds accuracy.tsv and docs
   * @param work takes ledgers, as JSON Lines
   */
  public record Folders(Path shared, Path project, Path work) {
    Path accuracy() {
      return project.resolve("accuracy.tsv");
    }
  }

  /**
   * @param reader the annotator that {@code hearsay} reads with, for gold tokens
   * @param progress takes a line now and then
   */
  public Evaluation(
      Hearsay hearsay,
      NeuralAnnotator reader,
      Folders folders,
      int threads,
      Consumer<String> progress) {
    this.hearsay = hearsay;
    this.reader = reader;
    this.folders = folders;
    this.threads = threads;
    this.progress = progress;
  }

  /** Names of all corpora, in the order in which they are run. */
  public static List<String> corpora() {
    return Stream.concat(Corpus.ALL.stream().map(Corpus::name), Stream.of(GUM)).toList();
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
      if (names.contains(corpus.name())) {
        long start = System.nanoTime();
        var found = new Scorer(folders.shared()).score(corpus, read(corpus));
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        progress.accept(
            "%s: %d documents in %d s"
                .formatted(corpus.name(), documents.get(corpus.name()), seconds));
        found.forEach(f -> progress.accept("  " + f.metric() + " " + f.rounded()));
        figures.addAll(found);
      }
    }
    if (names.contains(GUM)) {
      figures.addAll(gum());
    }
    both("timebank", "aquaint");
  }

  private List<Figure> gum() throws IOException {
    var folder = folders.shared().resolve("corpora/gum/dev");
    var found = GumScorer.score(GUM, folder, reader);
    found.forEach(f -> progress.accept("  " + f.metric() + " " + f.rounded()));
    return found;
  }

  /** Ledgers of a corpus, as a file. */
  private Path read(Corpus corpus) throws IOException {
    var input = Documents.of(corpus, folders.shared(), folders.work());
    var target = folders.work().resolve(corpus.name() + ".jsonl");
    var reader = new DispatchReader(ReadOptions.DEFAULT);
    var problems = new ArrayList<String>();
    try (Writer out = Files.newBufferedWriter(target);
        var readings =
            reader.read(
                List.of(input),
                InputStream.nullInputStream(),
                p -> problems.add(p.where() + ": " + p.message()))) {
      hearsay.readAll(readings.iterator(), threads, ledger -> write(ledger, corpus, out));
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("Could not be read: " + problems.get(0));
    }
    return target;
  }

  private void write(Ledger ledger, Corpus corpus, Writer out) {
    generator = Optional.of(ledger.generator());
    documents.merge(corpus.name(), 1, Integer::sum);
    try {
      LedgerJson.write(ledger, out);
      out.write('\n');
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Figures of two corpora as of one, from their counts. */
  private void both(String one, String other) {
    for (var figure : List.copyOf(figures)) {
      if (figure.metric().startsWith(one + ".")) {
        var what = figure.metric().substring(one.length());
        countsOf(other + what)
            .ifPresent(
                more ->
                    figures.add(
                        Figure.ofCounts(
                            one + "+" + other + what,
                            figure.counts().map(more::plus).orElse(more))));
      }
    }
  }

  private Optional<Counts> countsOf(String metric) {
    return figures.stream()
        .filter(figure -> figure.metric().equals(metric))
        .findFirst()
        .flatMap(Figure::counts);
  }

  /** What is off from what accuracy.tsv expects, a line each. */
  public List<String> surprises() throws IOException {
    return Accuracy.read(folders.accuracy()).surprises(figures);
  }

  /** Makes the figures what accuracy.tsv expects from now on. */
  public void update() throws IOException {
    Accuracy.read(folders.accuracy()).update(figures, folders.accuracy());
  }

  /** Writes docs/results.md. */
  public void writePage() throws IOException {
    var goals = Accuracy.read(folders.accuracy());
    var made = generator.orElseThrow(() -> new IllegalStateException("Nothing was read"));
    var page = folders.project().resolve("docs").resolve("results.md");
    Files.writeString(page, ResultsPage.write(figures, documents, made, goals));
  }
}
