package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.reader.Readers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The golden dispatches that are named in examples/golden/ready.txt are right to the last field.
 * {@code ./hearsay check examples/golden} shows the others, too.
 */
@Timeout(300)
class GoldenTest {
  private static final Path FOLDER = Path.of("../examples/golden");
  private static final Path READY = FOLDER.resolve("ready.txt");

  @TestFactory
  Stream<DynamicTest> everyReadyDispatchIsRightToTheLastField() throws IOException {
    var ready = ready();
    var cases = GoldenCase.list(FOLDER).stream().filter(c -> ready.contains(c.name())).toList();
    assertThat(cases).extracting(GoldenCase::name).containsExactlyInAnyOrderElementsOf(ready);
    if (cases.isEmpty()) {
      return Stream.empty();
    }
    var hearsay = Readers.open();
    return cases.stream()
        .map(
            golden ->
                DynamicTest.dynamicTest(
                    golden.name(), () -> assertThat(golden.differences(hearsay)).isEmpty()));
  }

  private static Set<String> ready() throws IOException {
    var names = new HashSet<String>();
    for (var line : Files.exists(READY) ? Files.readAllLines(READY) : java.util.List.<String>of()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        names.add(line.strip());
      }
    }
    return names;
  }
}
