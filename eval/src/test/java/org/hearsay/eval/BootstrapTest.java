package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Metric MEAN =
      new Metric(
          "corpus.mean",
          Formula.MEAN,
          List.of("sum", "cases"),
          false,
          true,
          Optional.empty(),
          Optional.empty());

  /** A document for each number. */
  private static Counts counts(int documents, IntUnaryOperator sum) {
    var lines = new ArrayList<>(List.of("document\tsum\tcases"));
    for (int i = 0; i < documents; i++) {
      lines.add("d%03d\t%d\t1".formatted(i, sum.applyAsInt(i)));
    }
    return Counts.parse(lines, "here");
  }

  /** The mean of 400 coins has a standard deviation of .025: 1.96 of them on each side. */
  @Test
  void ninetyFiveOfAHundredMeansLieInTheInterval() {
    var interval = Bootstrap.of(MEAN, counts(400, i -> i % 2));
    assertThat(interval.low()).isCloseTo(.451, within(.004));
    assertThat(interval.high()).isCloseTo(.549, within(.004));
  }

  @Test
  void runsThatDifferByTheSameInAllDocumentsDifferByThat() {
    var now = counts(30, i -> i + 1);
    var then = counts(30, i -> i);
    var interval = Bootstrap.ofDifference(MEAN, now, then);
    assertThat(interval.low()).isCloseTo(1, within(1e-9));
    assertThat(interval.high()).isCloseTo(1, within(1e-9));
    assertThat(Bootstrap.ofDifference(MEAN, then, then)).isEqualTo(new Bootstrap.Interval(0, 0));
  }

  @Test
  void theSameCountsGiveTheSameInterval() {
    var counts = counts(50, i -> i * i % 7);
    assertThat(Bootstrap.of(MEAN, counts)).isEqualTo(Bootstrap.of(MEAN, counts));
  }

  @Test
  void runsOverOtherDocumentsAreNotPaired() {
    assertThatThrownBy(() -> Bootstrap.ofDifference(MEAN, counts(3, i -> i), counts(4, i -> i)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("corpus.mean");
  }
}
