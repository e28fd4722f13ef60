package org.hearsay.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.export.LedgerJson;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;

/**
 * A dispatch, and beside it what a careful reader gets out of it ({@code NAME.txt}, {@code
 * NAME.expected.json}). The keys are explained in examples/golden/README.md.
 */
public record GoldenCase(String name, Path text, Path expected) {
  private static final String ENDING = ".expected.json";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /**
   * All cases of a folder, by name.
   *
   * @throws IOException if the folder can't be read
   */
  public static List<GoldenCase> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted()
          .map(GoldenCase::of)
          .toList();
    }
  }

  private static GoldenCase of(Path expected) {
    var file = expected.getFileName().toString();
    var name = file.substring(0, file.length() - ENDING.length());
    return new GoldenCase(name, expected.resolveSibling(name + ".txt"), expected);
  }

  /**
   * Reads the dispatch and compares, strictly: every field that is expected, and nothing besides
   * among claims, times, places, people and questions.
   *
   * @return a line for each difference; empty if all is right
   * @throws IOException if a file can't be read or is no JSON, with its name
   */
  public List<String> differences(Hearsay hearsay) throws IOException {
    var problems = new ArrayList<String>();
    var reader = new DispatchReader(ReadOptions.DEFAULT);
    try (var readings =
        reader.read(
            List.of(text),
            InputStream.nullInputStream(),
            p -> problems.add(p.where() + ": " + p.message()))) {
      var reading = readings.findFirst();
      if (reading.isEmpty()) {
        throw new IOException(problems.isEmpty() ? "Nothing in " + text : problems.get(0));
      }
      var ledger = LedgerJson.write(hearsay.read(reading.get()));
      return differences(MAPPER.readTree(Files.readString(expected)), MAPPER.readTree(ledger));
    }
  }

  static List<String> differences(JsonNode expected, JsonNode root) {
    var differences = new Differences();
    var ledger = new GoldenLedger(root);
    dispatch(expected.path("dispatch"), root.path("dispatch"), differences);
    new ClaimComparison(ledger, differences).compare(expected.path("claims"));
    var entities = new EntityComparison(ledger, differences);
    entities.times(expected.path("timex"));
    entities.places(expected.path("places"));
    entities.notPlaces(expected.path("not_places"));
    entities.actors(expected.path("actors"));
    entities.questions(expected.path("open_questions"));
    return differences.lines();
  }

  private static void dispatch(JsonNode expected, JsonNode got, Differences differences) {
    for (var field : List.of("published", "language", "headline", "byline")) {
      differences.compare("dispatch " + field, got.path(field), expected.path(field));
    }
    for (var field : List.of("name", "kind", "country")) {
      differences.compare(
          "dispatch publisher " + field,
          got.path("publisher").path(field),
          expected.path("publisher").path(field));
    }
  }
}
