package org.hearsay.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.model.dispatch.Problem;

/** Any input gives a result, and nothing of a text is lost. */
class AnyInputTest {
  private static final DispatchReader READER = new DispatchReader(ReadOptions.DEFAULT);

  record Outcome(List<Reading> readings, List<Problem> problems) {}

  private static Outcome read(byte[] bytes) {
    var problems = new ArrayList<Problem>();
    try (var readings =
        READER.read(List.of(Path.of("-")), new ByteArrayInputStream(bytes), problems::add)) {
      return new Outcome(readings.toList(), List.copyOf(problems));
    }
  }

  @Property(tries = 400, seed = "2")
  void anyBytesAreReadOrToldOf(@ForAll byte[] bytes) {
    var outcome = read(bytes);
    assertThat(outcome.readings().size() + outcome.problems().size()).isPositive();
    assertThat(outcome.problems()).allMatch(p -> !p.message().isBlank() && !p.where().isBlank());
    assertThat(read(bytes)).isEqualTo(outcome);
  }

  @Property(tries = 400, seed = "2")
  void aTextKeepsAllItsWordsAndItsPartsLieInIt(
      @ForAll("headers") String header, @ForAll("bodies") String text) {
    var dispatch = READER.readText("any", header + text).dispatch();
    assertThat(letters(dispatch.headline().orElse("") + dispatch.text())).isEqualTo(letters(text));
    int end = dispatch.text().length();
    assertThat(
            Stream.of(
                    dispatch.byline(),
                    dispatch.credit(),
                    dispatch.dateline().map(line -> line.span()))
                .flatMap(Optional::stream))
        .allMatch(span -> span.to() <= end);
  }

  @Property(tries = 400, seed = "3")
  void whatStartsLikeAKnownKindIsReadOrToldOf(
      @ForAll("starts") byte[] start, @ForAll @Size(max = 60) byte[] rest) {
    var bytes = Arrays.copyOf(start, start.length + rest.length);
    System.arraycopy(rest, 0, bytes, start.length, rest.length);
    anyBytesAreReadOrToldOf(bytes);
  }

  @Property(tries = 400, seed = "3")
  void theTextIsTheEndOfTheInputAsItStands(
      @ForAll("headers") String header, @ForAll("bodies") String body) {
    var raw = header + body;
    var dispatch = READER.readText("any", raw).dispatch();
    assertThat(raw).endsWith(dispatch.text());
    dispatch
        .dateline()
        .ifPresent(line -> assertThat(raw).contains(line.span().of(dispatch.text())));
  }

  @Property(tries = 400, seed = "3")
  void partsAreTheTextAndSayWhereTheyStandInIt(
      @ForAll("bodies") String text, @ForAll @IntRange(min = 2, max = 30) int longest) {
    var whole = READER.readText("any", text);
    var all = whole.dispatch().text();
    var parts = Parts.of(whole, longest);
    assertThat(parts.stream().map(p -> p.dispatch().text()).collect(Collectors.joining()))
        .isEqualTo(all);
    for (var part : parts) {
      var id = part.dispatch().id();
      assertThat(part.dispatch().text()).hasSizeLessThanOrEqualTo(longest);
      if (parts.size() > 1) {
        var range = id.substring("any#char=".length()).split(",");
        assertThat(all.substring(Integer.parseInt(range[0]), Integer.parseInt(range[1])))
            .isEqualTo(part.dispatch().text())
            .matches(AnyInputTest::isWellFormed);
      }
    }
  }

  @Property(tries = 200, seed = "2")
  void aBrokenLineLeavesItsNeighboursWhole(@ForAll("oneLine") String broken) {
    var good = "{\"uri\": \"%s\", \"text\": \"The mayor said the port is closed.\"}";
    var lines = good.formatted("a") + "\n" + broken + "\n" + good.formatted("b") + "\n";
    var outcome = read(lines.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome.readings().stream().map(r -> r.dispatch().uri().orElse("")))
        .contains("a", "b");
    assertThat(outcome.readings().size() + outcome.problems().size()).isLessThanOrEqualTo(3);
  }

  @Provide
  static Arbitrary<byte[]> starts() {
    return Arbitraries.of(
            "\u00ef\u00bb\u00bf",
            "\u00ff\u00fe",
            "\u00fe\u00ff",
            "\u00ff\u00fe\0\0",
            "\u00ff\u00fe{\0\"\0",
            "{\"text\": \"",
            "[{\"text\": \"S\"}, ",
            "{\"text\":\n",
            "{}\n{",
            "<html>",
            " date ",
            "%PDF-")
        .map(start -> start.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Provide
  static Arbitrary<String> headers() {
    return Arbitraries.of("", " date 2023-09-11 ", " date 2023-09 ", " date 2023-09-31 ");
  }

  @Provide
  static Arbitrary<String> bodies() {
    var pieces =
        Arbitraries.of(
            "OSLO, March 5 (NTB) -- ",
            "/TASS/. ",
            "EFE",
            "(Reporting by A. Brand)",
            "By Orla Brand",
            "The mayor said so. ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "“",
            "\"",
            "😀",
            "م",
            "2023",
            "(",
            " - ");
    var odd = Arbitraries.strings().all().ofMaxLength(12).filter(AnyInputTest::isWellFormed);
    return Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, odd))
        .list()
        .ofMaxSize(14)
        .map(parts -> "The port " + String.join("", parts));
  }

  @Provide
  static Arbitrary<String> oneLine() {
    return Arbitraries.strings()
        .withChars("{}[]\":,\\abu019 -.")
        .ofMaxLength(30)
        .filter(s -> !s.contains("\"text\""));
  }

  private static boolean isWellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** What must be kept: letters and digits, in their order. */
  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
