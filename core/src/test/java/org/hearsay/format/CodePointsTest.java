package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;

/** Offsets both ways, also where a pair of surrogates lies across a count that is kept. */
class CodePointsTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("a🚢é\ud83d\ude42 ").ofMinLength(0).ofMaxLength(2_000);
  }

  @Property(tries = 200)
  void everyOffsetIsWhatTheStringItselfCounts(@ForAll("texts") String text) {
    var points = new CodePoints(text);
    int count = text.codePointCount(0, text.length());
    assertThat(points.count()).isEqualTo(count);
    for (int i = 0; i <= count; i++) {
      int units = text.offsetByCodePoints(0, i);
      assertThat(points.offset(i)).isEqualTo(units);
      assertThat(points.before(units)).isEqualTo(i);
    }
  }

  @Test
  void aLongTextOfPairsAtEveryParity() {
    for (var front : new String[] {"", "x"}) {
      var text = front + "🚢".repeat(100_000) + "end";
      var points = new CodePoints(text);
      int start = front.length() + 100_000;
      assertThat(points.span(start, start + 3).of(text)).isEqualTo("end");
      assertThat(points.span(start - 1, start).of(text)).isEqualTo("🚢");
      assertThat(points.before(text.length() - 3)).isEqualTo(start);
    }
  }

  @Test
  void aSpanOfAll() {
    var text = "🚢".repeat(128);
    assertThat(new CodePoints(text).span(0, 128)).isEqualTo(new Span(0, 256));
  }

  @Test
  void noOffsetLiesBehindTheText() {
    assertThatThrownBy(() -> new CodePoints("🚢").offset(2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
