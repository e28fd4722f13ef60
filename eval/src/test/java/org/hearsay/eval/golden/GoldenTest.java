package org.hearsay.eval.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.reader.Readers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The golden examples, read by the model that ships: no error that is never allowed, and no field
 * worse than examples/golden/fields.tsv by more than one value. {@code ./hearsay check
 * examples/golden} shows all differences.
 */
@Timeout(300)
class GoldenTest {
  private static final Path FOLDER = Path.of("../examples/golden");
  private static final int CASES = 15;
  private static final Map<String, GoldenCase.Result> RESULTS = new LinkedHashMap<>();

  @BeforeAll
  static void readAll() throws IOException {
    var hearsay = Readers.open();
    for (var golden : GoldenCase.list(FOLDER)) {
      RESULTS.put(golden.name(), golden.compare(hearsay));
    }
  }

  @Test
  void thereAreCases() {
    assertThat(RESULTS).hasSizeGreaterThanOrEqualTo(CASES);
  }

  @TestFactory
  Stream<DynamicTest> noClaimBecomesItsOppositeOrSomebodyElses() {
    return RESULTS.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> assertThat(entry.getValue().mustNever()).isEmpty()));
  }

  @Test
  void noFieldIsWorseByMoreThanOneValue() throws IOException {
    var scores = new FieldScores();
    RESULTS.values().forEach(result -> scores.addAll(result.scores()));
    var accepted = FieldScores.read(FOLDER.resolve("fields.tsv"));
    assertThat(accepted.scores()).isNotEmpty();
    assertThat(scores.worseThan(accepted)).isEmpty();
  }
}
