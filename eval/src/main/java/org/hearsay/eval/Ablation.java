package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.annotate.Annotator;
import org.hearsay.eval.golden.GoldenCase;
import org.hearsay.extract.claims.ClaimExtractor;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;
import org.hearsay.reader.NeuralAnnotator;

/**
 * Switches off each part of the claim extractor in turn, and measures the loss on PolNeAR's
 * development half and the golden examples. Use it on one thread.
 */
final class Ablation {
  private static final String CORPUS = "polnear-dev";
  private static final List<String> METRICS = List.of("content.f1", "attribution.f1", "exact.f1");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path shared;
  private final Options options;
  private final NeuralAnnotator annotator;
  private final int threads;
  private final Consumer<String> progress;

  Ablation(
      Path shared,
      Options options,
      NeuralAnnotator annotator,
      int threads,
      Consumer<String> progress) {
    this.shared = shared;
    this.options = options;
    this.annotator = annotator;
    this.threads = threads;
    this.progress = progress;
  }

  /** The figures with some parts switched off. */
  private record Run(List<Double> figures, Map<String, Integer> claims, int golden) {}

  /**
   * Measures and writes the page.
   *
   * @throws IllegalStateException if the corpus is missing
   */
  void write(Path page) throws IOException {
    var whole = run(Set.of());
    var rows = new StringBuilder();
    for (var part : ClaimExtractor.parts()) {
      rows.append(row(part, whole, run(Set.of(part))));
    }
    Files.writeString(page, head(whole) + rows);
  }

  private String head(Run whole) {
    return """
        # Ablation

        Written by `./hearsay eval --ablation`; do not edit. Run it with every model: a part that
        moves nothing on any of these is deleted, unless a trap or a golden example needs it.

        Each row is the claim extractor without one part (`./hearsay eval --without PART`): points
        of F1 gained or lost on PolNeAR's development half, claims of it that change, and
        differences from the golden examples. PolNeAR has no chains, few denials and no claims of
        the publisher, so it alone is no reason to delete a part.

        - Model: %s
        - All parts on: content %.2f, attribution %.2f, exact %.2f; %d claims; %d golden differences

        | off | content | attribution | exact | claims changed | golden differences |
        |---|---|---|---|---|---|
        """
        .formatted(
            annotator.version(),
            100 * whole.figures().get(0),
            100 * whole.figures().get(1),
            100 * whole.figures().get(2),
            whole.claims().values().stream().mapToInt(Integer::intValue).sum(),
            whole.golden());
  }

  private static String row(String part, Run whole, Run run) {
    var cells = new ArrayList<String>(List.of(part));
    for (int i = 0; i < METRICS.size(); i++) {
      double points = 100 * (run.figures().get(i) - whole.figures().get(i));
      cells.add(Math.abs(points) < 0.005 ? "0" : String.format(Locale.ROOT, "%+.2f", points));
    }
    int gone = 0;
    for (var claim : whole.claims().entrySet()) {
      gone += Math.max(0, claim.getValue() - run.claims().getOrDefault(claim.getKey(), 0));
    }
    cells.add(Integer.toString(gone));
    cells.add(Integer.toString(run.golden()));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private Run run(Set<String> without) throws IOException {
    var hearsay = Hearsay.open(options.withoutParts(without), (Annotator) annotator);
    var folders =
        new Evaluation.Folders(
            shared, Path.of("."), Path.of("accuracy"), Path.of("target/ablation"));
    var evaluation = new Evaluation(hearsay, annotator, folders, threads, line -> {});
    evaluation.run(List.of(CORPUS));
    var figures = new ArrayList<Double>();
    for (var metric : METRICS) {
      figures.add(evaluation.figure(CORPUS + "." + metric));
    }
    int golden = 0;
    for (var expected : GoldenCase.list(Path.of("examples/golden"))) {
      golden += expected.compare(hearsay).differences().size();
    }
    progress.accept(without + ": " + figures + ", " + golden + " golden differences");
    return new Run(figures, claims(folders.work().resolve(CORPUS + ".jsonl")), golden);
  }

  /** How often each claim occurs, without its number in the ledger. */
  private static Map<String, Integer> claims(Path ledgers) throws IOException {
    var counts = new HashMap<String, Integer>();
    for (var line : Files.readAllLines(ledgers)) {
      var ledger = MAPPER.readTree(line);
      for (JsonNode claim : ledger.path("claims")) {
        var fields = ((ObjectNode) claim).deepCopy();
        fields.remove(List.of("id", "events", "rule"));
        counts.merge(ledger.path("dispatch").path("uri").asText() + fields, 1, Integer::sum);
      }
    }
    return counts;
  }
}
