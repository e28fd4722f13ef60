package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.eval.ExpectedScores.Deviation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedScoresTest {
  private static final int DOCUMENTS = 40;

  @TempDir Path folder;

  private ExpectedScores expected(String better, String guarded) throws IOException {
    var file = folder.resolve("accuracy.tsv");
    Files.writeString(
        file,
        """
        # a comment
        metric\tformula\tcolumns\tbetter\tguarded\tbefore\tgoal
        x.share\tSHARE\thits of\t%s\t%s\t0.500\t0.60
        """
            .formatted(better, guarded));
    return ExpectedScores.read(file);
  }

  /** 5 of 10 right in each document, but {@code hits} in the first {@code changed}. */
  private static Map<String, Counts> counts(int changed, int hits) {
    var rows = new TreeMap<String, double[]>();
    for (int i = 0; i < DOCUMENTS; i++) {
      rows.put("d" + (100 + i), new double[] {i < changed ? hits : 5, 10});
    }
    return Map.of("x", new Counts(List.of("hits", "of"), rows));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # better | guarded | documents changed | hits there | deviation
          higher   | yes     | 0                 | 5          |
          higher   | yes     | 1                 | 0          |
          higher   | yes     | 1                 | 10         |
          higher   | yes     | 2                 | 0          |
          higher   | yes     | 12                | 4          | WORSE
          higher   | yes     | 12                | 6          | BETTER
          lower    | yes     | 12                | 4          | BETTER
          lower    | yes     | 12                | 6          | WORSE
          higher   | no      | 12                | 4          |
          """)
  void aDifferenceInSeveralDocumentsIsADeviationOneOrTwoAreNot(
      String better, String guarded, int changed, int hits, String deviation) throws IOException {
    assertThat(expected(better, guarded).deviations(counts(changed, hits), counts(0, 5)))
        .extracting(d -> d.kind().name())
        .isEqualTo(deviation == null ? List.of() : List.of(deviation));
  }

  @Test
  void theMessageGivesBothFiguresAndTheInterval() throws IOException {
    assertThat(expected("higher", "yes").deviations(counts(DOCUMENTS, 3), counts(0, 5)))
        .extracting(Deviation::message)
        .containsExactly(
            "x.share is 0.300, worse than the accepted 0.500"
                + " (95 % of the paired difference: -0.200 to -0.200)");
  }

  @ParameterizedTest
  @CsvSource({"5, ''", "4, WORSE", "6, BETTER"})
  void otherDocumentsAreComparedWithTheIntervalOfTheAccepted(int hits, String deviation)
      throws IOException {
    var rows = new TreeMap<>(Map.of("other", new double[] {hits, 10}));
    var now = Map.of("x", new Counts(List.of("hits", "of"), rows));
    assertThat(expected("higher", "yes").deviations(now, counts(0, 5)))
        .extracting(d -> d.kind().name())
        .isEqualTo(deviation.isEmpty() ? List.of() : List.of(deviation));
  }

  @Test
  void whatWasNeverAcceptedIsNew() throws IOException {
    assertThat(expected("higher", "yes").deviations(counts(0, 5), Map.of()))
        .extracting(Deviation::kind)
        .containsExactly(ExpectedScores.Kind.NEW);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x.share;SHARE;hits of;higher;yes;half;     | "half"
          x.share;MEDIAN;hits of;higher;yes;;        | MEDIAN
          x.share;SHARE;hits of;upwards;yes;;        | is neither lower nor higher
          x.share;SHARE                              | Index 2
          """)
  void aMalformedLineIsNamed(String line, String reason) throws IOException {
    var file = folder.resolve("accuracy.tsv");
    Files.writeString(file, line.replace(';', '\t') + "\n");
    assertThatThrownBy(() -> ExpectedScores.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("accuracy.tsv:1")
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # formula | sums                 | figure
          F1        | 1 2 4                | 0.333
          F1        | 0 0 0                | 0.000
          SHARE     | 3 4                  | 0.750
          SHARE     | 0 0                  | 0.000
          MACRO_F1  | 1 1 1  0 5 0  1 2 4  | 0.667
          PEARSON   | 3 6 12 14 56 28      | 1.000
          PEARSON   | 3 6 6 14 14 10       | -1.000
          PEARSON   | 2 6 6 18 18 18       | 0.000
          MEAN      | 5 4                  | 1.250
          """)
  void figuresComeFromSums(Formula formula, String sums, String figure) {
    double[] numbers = List.of(sums.split("\\s+")).stream().mapToDouble(Double::valueOf).toArray();
    assertThat(Metric.rounded(formula.of(numbers))).isEqualTo(figure);
  }

  @Test
  void countsAreWrittenAndRead() throws IOException {
    var file = folder.resolve("x.tsv");
    var rows = new TreeMap<>(Map.of("b", new double[] {1, 2.5}, "a", new double[] {0, -3}));
    new Counts(List.of("hits", "sum"), rows).write(file);
    assertThat(file).hasContent("document\thits\tsum\na\t0\t-3\nb\t1\t2.5\n");
    assertThat(Counts.read(file).rows().get("b")).containsExactly(1, 2.5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          document;hits/a;x      | x.tsv:2
          document;hits/a;1;2    | x.tsv:2: needs 2 cells, got 3
          hits;of/a;1            | x.tsv:1
          """)
  void malformedCountsAreNamed(String lines, String message) {
    var parts = List.of(lines.replace(';', '\t').split("/"));
    assertThatThrownBy(() -> Counts.parse(parts, "x.tsv"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void twoCorporaAreOneWithAllDocumentsOfBoth() {
    var one = new Counts(List.of("hits", "of"), new TreeMap<>(Map.of("a", new double[] {1, 2})));
    var other = new Counts(List.of("of", "hits"), new TreeMap<>(Map.of("a", new double[] {9, 3})));
    assertThat(one.plus(other).only(List.of("hits")).values())
        .containsExactly(new double[] {1}, new double[] {3});
  }

  @ParameterizedTest
  @CsvSource({"corpora/polnear/dev is missing", "corpora/gum/dev is missing"})
  void corporaThatAreMissingAreNamed(String message) {
    assertThat(Corpus.ALL)
        .extracting(c -> c.missing(folder).orElse(""))
        .anyMatch(m -> m.contains(message));
  }
}
