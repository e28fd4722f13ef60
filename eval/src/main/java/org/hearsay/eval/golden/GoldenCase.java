package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.eval.golden.Differences.Item;
import org.hearsay.format.LedgerJson;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;

/**
 * A dispatch with the ledger that a careful reader expects ({@code NAME.txt}, {@code
 * NAME.expected.json}). examples/golden/README.md explains the keys.
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
   * How a ledger differs from its expectation.
   *
   * @param differences one line for each; empty if all is right
   * @param mustNever the errors that are never allowed, one per line
   * @param scores the score of each field
   */
  public record Result(List<String> differences, List<String> mustNever, FieldScores scores) {}

  /**
   * Reads the dispatch and compares strictly: every expected field, and no other claims, times,
   * places, people and questions.
   *
   * @throws IOException if a file cannot be read or is no JSON, with its name
   */
  public Result compare(Hearsay hearsay) throws IOException {
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
      return compare(MAPPER.readTree(Files.readString(expected)), MAPPER.readTree(ledger));
    }
  }

  static Result compare(JsonNode expected, JsonNode root) {
    var differences = new Differences();
    var ledger = new GoldenLedger(root);
    dispatch(expected.path("dispatch"), root.path("dispatch"), differences);
    var mustNever = new ClaimComparison(ledger, differences).compare(expected.path("claims"));
    var entities = new EntityComparison(ledger, differences);
    entities.times(expected.path("timex"));
    entities.places(expected.path("places"));
    entities.notPlaces(expected.path("not_places"));
    entities.actors(expected.path("actors"));
    entities.questions(expected.path("open_questions"));
    return new Result(differences.lines(), mustNever, differences.scores());
  }

  private static void dispatch(JsonNode expected, JsonNode got, Differences differences) {
    var item = new Item("dispatch", "dispatch");
    for (var field : List.of("published", "language", "headline", "byline")) {
      differences.compare(item, field, got.path(field), expected.path(field));
    }
    for (var field : List.of("name", "kind", "country")) {
      differences.compare(
          item,
          "publisher " + field,
          got.path("publisher").path(field),
          expected.path("publisher").path(field));
    }
  }
}
