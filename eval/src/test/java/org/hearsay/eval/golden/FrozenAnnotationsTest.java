package org.hearsay.eval.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.format.LedgerJson;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.text.Annotation;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;
import org.hearsay.read.Reading;
import org.hearsay.reader.Readers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All stages on annotations that the model made once: the ledgers must be the committed ones, byte
 * for byte. No model runs here, so the result is the same on every processor.
 *
 * <p>After a change of rules, write the ledgers anew and read the diff; after a change of the
 * model, write the annotations and the ledgers anew:
 *
 * <pre>
 * mvn -q test -pl eval -am -Dsurefire.failIfNoSpecifiedTests=false \
 *   -Dtest=FrozenAnnotationsTest -Dhearsay.freeze=ledgers        (or annotations)
 * </pre>
 */
class FrozenAnnotationsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/hearsay/eval/frozen");
  private static final Path EXAMPLES = Path.of("../examples");
  private static final String FREEZE = System.getProperty("hearsay.freeze", "");
  private static final String MODEL = "# model = ";
  private static final String RAW = ".conllu";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final Optional<Annotator> MODEL_THAT_SHIPS =
      FREEZE.equals("annotations")
          ? Optional.of(Readers.annotator(Optional.empty()))
          : Optional.empty();
  private static final Hearsay HEARSAY = Hearsay.open(Options.DEFAULT, new Frozen());

  /** Looks an annotation up by the name of its dispatch; makes it where that is asked for. */
  private static final class Frozen implements Annotator {
    @Override
    public Annotation annotate(Dispatch dispatch, Notes notes) {
      var file = FOLDER.resolve(dispatch.id() + RAW);
      try {
        if (MODEL_THAT_SHIPS.isPresent()) {
          var model = MODEL_THAT_SHIPS.get();
          var made = ConlluFile.write(dispatch.text(), model.annotate(dispatch, notes));
          Files.createDirectories(FOLDER);
          Files.writeString(file, MODEL + model.version() + "\n" + made);
        }
        return ConlluFile.parse(dispatch.text(), Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String version() {
      return "frozen";
    }
  }

  static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theLedgerIsTheCommittedOne(Path text) throws IOException {
    var name = name(text);
    Reading reading =
        new DispatchReader(ReadOptions.DEFAULT).readText(name, Files.readString(text));
    var ledger = lines(LedgerJson.write(HEARSAY.read(reading)));
    var committed = FOLDER.resolve(name + ".ledger.json");
    if (!FREEZE.isEmpty()) {
      Files.writeString(committed, ledger);
    }
    assertThat(ledger).isEqualTo(Files.readString(committed)).doesNotContain("stage-failed");
  }

  private static String name(Path text) {
    return text.getFileName().toString().replaceFirst("\\.txt$", "");
  }

  /** The ledger without its generator, an item a line, so that a diff shows what changed. */
  private static String lines(String json) throws IOException {
    var root = (ObjectNode) MAPPER.readTree(json);
    root.remove("generator");
    var text = new StringBuilder("{");
    root.properties()
        .forEach(
            entry -> {
              text.append(text.length() > 1 ? ",\n" : "\n");
              text.append('"').append(entry.getKey()).append("\": ");
              if (entry.getValue().isArray() && !entry.getValue().isEmpty()) {
                var items = GoldenLedger.stream(entry.getValue()).map(item -> "  " + item).toList();
                text.append("[\n").append(String.join(",\n", items)).append("\n]");
              } else {
                text.append(entry.getValue());
              }
            });
    return text.append("\n}\n").toString();
  }

  @Test
  void theAnnotationsAreThoseOfTheModelThatShips() throws IOException {
    var version = Readers.annotator(Optional.empty()).version();
    var texts = texts();
    assertThat(texts).hasSizeGreaterThan(15);
    for (var text : texts) {
      assertThat(FOLDER.resolve(name(text) + RAW)).content().startsWith(MODEL + version + "\n");
    }
  }

  @AfterAll
  static void nothingElseIsFrozen() throws IOException {
    var names = texts().stream().map(FrozenAnnotationsTest::name).toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString().replaceFirst("\\..*", "")))
          .allMatch(names::contains);
    }
  }
}
