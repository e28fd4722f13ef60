package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.eval.Figure.Counts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("accuracy.tsv");
    Files.writeString(
        file,
        """
        # a comment
        metric\texpected\ttolerance\tgoal
        x.share\t0.500\t0.010\t0.60
        """);
  }

  @ParameterizedTest
  @CsvSource({
    "0.500, ''",
    "0.510, ''",
    "0.490, ''",
    "0.512, x.share is 0.512; better than 0.500 ± 0.010",
    "0.488, x.share is 0.488; worse than 0.500 ± 0.010",
  })
  void guardsInBothDirections(double value, String message) throws IOException {
    var surprises = Accuracy.read(file).surprises(List.of(Figure.ofShare("x.share", value)));
    assertThat(String.join("", surprises)).isEqualTo(message.replace(";", ","));
  }

  @Test
  void aFigureThatNothingIsExpectedOfIsASurprise() throws IOException {
    assertThat(Accuracy.read(file).surprises(List.of(Figure.ofShare("y.f1", 0.25))))
        .containsExactly("y.f1 is 0.250, nothing is expected of it");
  }

  @Test
  void anUpdateKeepsCommentsTolerancesAndGoals() throws IOException {
    Accuracy.read(file)
        .update(List.of(Figure.ofShare("x.share", 0.6666), Figure.ofShare("y.f1", 0.25)), file);
    assertThat(Files.readAllLines(file))
        .containsExactly(
            "# a comment",
            "metric\texpected\ttolerance\tgoal",
            "x.share\t0.667\t0.010\t0.60",
            "y.f1\t0.250\t0.002\t");
  }

  @Test
  void aMalformedLineIsNamed() throws IOException {
    Files.writeString(file, "x.share\thalf\t0.1\n");
    assertThatThrownBy(() -> Accuracy.read(file)).hasMessageContaining("accuracy.tsv:1");
  }

  @Test
  void readsWhatTheScorersPrint() {
    var figures =
        ScorerOutput.read(
            "c",
            List.of(
                "content      P 0.500  R 0.250  F1 0.333   (1 of 2 found, of 4 in the gold)",
                "end to end   0.562 of all gold toponyms are found and within 161 km",
                "share of all that was asked for: 3/4 = 0.750"));
    assertThat(figures)
        .extracting(Figure::metric)
        .containsExactly("c.content.f1", "c.end-to-end", "c.share");
    assertThat(figures).extracting(Figure::rounded).containsExactly("0.333", "0.562", "0.750");
    assertThat(figures.get(0).counts()).contains(new Counts(1, 2, 4));
  }

  @ParameterizedTest
  @CsvSource({"7 documents have no ledger", "nothing of the kind"})
  void figuresOverFewerDocumentsAreNone(String line) {
    assertThatThrownBy(() -> ScorerOutput.read("c", List.of(line)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(line);
  }

  @Test
  void takesTheWordsOutOfTimeMl() throws IOException {
    var tml = folder.resolve("a.tml");
    Files.writeString(
        tml,
        """
        <?xml version="1.0" ?>
        <TimeML><DCT><TIMEX3 tid="t0" value="2020-02-03">3 Feb</TIMEX3></DCT>
        <TEXT>Rain <EVENT eid="e1">fell</EVENT> on <TIMEX3 tid="t1" value="2020-02-02">Sunday</TIMEX3> &amp; stopped.</TEXT></TimeML>
        """);
    assertThat(TimeMl.read(tml))
        .isEqualTo(new TimeMl("2020-02-03", "Rain fell on Sunday & stopped."));
  }
}
