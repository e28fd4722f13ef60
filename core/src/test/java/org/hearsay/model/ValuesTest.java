package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  @ParameterizedTest
  @CsvSource({"7, 3", "-1, 3", "3, 3"})
  void aSpanSaysWhatIsWrongWithIt(int from, int to) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(from, to))
        .withMessage("A span needs 0 <= from < to, got " + from + ".." + to);
  }

  @Test
  void anIntervalDoesNotEndBeforeItBegins() {
    var day = LocalDate.of(2024, 5, 2);
    assertThatIllegalArgumentException().isThrownBy(() -> Interval.of(day, day.minusDays(1)));
  }

  @Test
  void aRelayNeverAddsCertainty() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim(Factuality.POSSIBLE, Factuality.CERTAIN))
        .withMessageContaining("A relay never adds certainty");
    assertThat(claim(Factuality.CERTAIN, Factuality.UNCOMMITTED).originator().name())
        .isEqualTo("the mayor");
  }

  /** Distances from printed tables of great circles, in kilometres. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # from,            to,               km
          51.5074, -0.1278,  48.8566,  2.3522,  344
          40.7128, -74.006,  51.5074, -0.1278,  5570
          -33.87,   151.21,  -36.85,   174.76,  2156
          0,        179.5,   0,       -179.5,   111
          """)
  void measuresGreatCircles(double a, double b, double c, double d, double km) {
    assertThat(new Point(a, b).kilometresTo(new Point(c, d))).isCloseTo(km, within(km * 0.005));
  }

  @Test
  void aTreeSurvivesACycle() {
    var tokens = List.of(token(0, 1, "nsubj"), token(1, 0, "obj"), token(2, -1, "root"));
    var sentence = new Sentence(0, new Span(0, 3), tokens);
    assertThat(sentence.subtree(tokens.get(0))).hasSize(2);
    assertThat(sentence.isBelow(tokens.get(0), tokens.get(2))).isFalse();
    assertThat(sentence.root()).isEqualTo(tokens.get(2));
  }

  private static Token token(int index, int head, String deprel) {
    return new Token(index, new Span(index, index + 1), "x", "x", "NOUN", "NN", head, deprel);
  }

  private static Claim claim(Factuality originator, Factuality publisher) {
    var mayor =
        new Source(
            "the mayor",
            Optional.of(SourceKind.GOVERNMENT),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of());
    return new Claim(
        "c1",
        List.of(new Span(0, 5)),
        List.of(),
        Quotation.INDIRECT,
        List.of(mayor),
        Stance.STATE,
        originator,
        publisher,
        Tense.PAST,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        "test");
  }
}
