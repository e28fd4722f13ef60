package org.hearsay.model.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  private static final Span SPAN = new Span(3, 6);

  @ParameterizedTest
  @CsvSource({
    "0, 3, false, false",
    "0, 4, true, false",
    "3, 6, true, true",
    "4, 5, true, true",
    "5, 9, true, false",
    "6, 9, false, false",
    "0, 9, true, false"
  })
  void spansOverlapOrContainEachOther(int from, int to, boolean overlaps, boolean contains) {
    var other = new Span(from, to);
    assertThat(SPAN.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(SPAN)).isEqualTo(overlaps);
    assertThat(SPAN.contains(other)).isEqualTo(contains);
    assertThat(SPAN.cover(other)).isEqualTo(new Span(Math.min(3, from), Math.max(6, to)));
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true", "5, true", "6, false"})
  void aSpanContainsItsOffsetsButNotItsEnd(int offset, boolean contains) {
    assertThat(SPAN.contains(offset)).isEqualTo(contains);
  }

  @Test
  void spansAreOrderedByStartThenByEnd() {
    assertThat(new Span(1, 9)).isLessThan(SPAN);
    assertThat(new Span(3, 5)).isLessThan(SPAN);
    assertThat(new Span(3, 6)).isEqualByComparingTo(SPAN);
    assertThat(SPAN.length()).isEqualTo(3);
    assertThat(SPAN.of("abcdefg")).isEqualTo("def");
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "2, 2", "3, 2"})
  void emptyReversedAndNegativeSpansAreRefused(int from, int to) {
    assertThatThrownBy(() -> new Span(from, to))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got " + from + ".." + to);
  }
}
