package org.hearsay.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.format.SampleLedger;
import org.hearsay.model.Ledger;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;
import org.hearsay.pipeline.RandomAnnotator;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTextTest {
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final List<String> WORDS =
      List.of(
          "said",
          "that",
          "Moscow",
          "denied",
          "will",
          "Monday",
          "“",
          "”",
          "700 km",
          "Kremlin",
          ".",
          "\n",
          "may",
          "visit",
          "🚢",
          "if",
          "記者会見",
          "e\u0301",
          "\u001b[31mred",
          "\u202e",
          "soon",
          "x".repeat(300),
          "is unknown",
          ",",
          "\t",
          "\u0000");
  private static final Hearsay HEARSAY = Hearsay.open(Options.DEFAULT, new RandomAnnotator());

  /** After an intended change, set HEARSAY_WRITE_PAGES in the environment and read the diff. */
  @ParameterizedTest
  @CsvSource({"page.txt, 80, false, PAGE", "explained.txt, 100, false, EXPLAINED"})
  void thePageOfTheSample(String file, int columns, boolean colour, PageStyle.Detail detail)
      throws IOException {
    var page = LedgerText.write(SampleLedger.make(), new PageStyle(columns, colour, detail));
    if (System.getenv("HEARSAY_WRITE_PAGES") != null) {
      Files.writeString(Path.of("src/test/resources/org/hearsay/terminal", file), page);
    }
    try (InputStream in = LedgerTextTest.class.getResourceAsStream(file)) {
      assertThat(page).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Stream<Ledger> ledgers() {
    var random = new Random(23);
    var reader = new DispatchReader(ReadOptions.DEFAULT);
    var read =
        IntStream.range(0, 60)
            .mapToObj(i -> random.ints(random.nextInt(90) + 1, 0, WORDS.size()))
            .map(words -> String.join(" ", words.mapToObj(WORDS::get).toList()))
            .map(text -> HEARSAY.read(reader.readText("d", text)));
    return Stream.concat(Stream.of(SampleLedger.make()), read);
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void noLineIsWiderThanThePage(Ledger ledger) {
    for (int columns : List.of(40, 57, 100, 220)) {
      for (var detail : PageStyle.Detail.values()) {
        var page = LedgerText.write(ledger, new PageStyle(columns, false, detail));
        assertThat(page.lines()).allMatch(line -> Columns.of(line) <= columns);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void colourChangesNothingButColour(Ledger ledger) {
    var plain = LedgerText.write(ledger, new PageStyle(80, false, PageStyle.Detail.EXPLAINED));
    var coloured = LedgerText.write(ledger, new PageStyle(80, true, PageStyle.Detail.EXPLAINED));
    assertThat(COLOUR.matcher(coloured).replaceAll("")).isEqualTo(plain);
  }

  @ParameterizedTest
  @MethodSource("ledgers")
  void nothingOfTheTextSteersTheTerminal(Ledger ledger) {
    var page = LedgerText.write(ledger, new PageStyle(80, false, PageStyle.Detail.EXPLAINED));
    assertThat(page.chars())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c))
        .noneMatch(c -> c == 0x202E);
  }

  @Test
  void everyClaimIsOnThePageWhateverTheWidth() {
    var words =
        LedgerText.write(SampleLedger.make(), new PageStyle(40, false, PageStyle.Detail.PAGE));
    assertThat(words.replaceAll("\\s+", " "))
        .contains("denies: that it will close the port of Setúbal 🚢")
        .contains("on condition: if the strike goes on")
        .contains("Lusa ← harbour ministry")
        .contains("Trains cover … the 30 kilometres from Lisbon");
  }

  @Test
  void aPageIsNotNarrowerThanAPersonCanRead() {
    assertThatThrownBy(() -> new PageStyle(39, false, PageStyle.Detail.PAGE))
        .hasMessageContaining("39");
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "é, 1", "🚢, 2", "記者, 4", "→, 1", "–, 1", "'', 0"})
  void countsColumnsAsATerminalDoes(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
