package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Property(tries = 200)
  void everyWordIsReadOnceFromAWindowThatHoldsIt(
      @ForAll @Size(min = 1, max = 900) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    var pieces = sizes.stream().map(int[]::new).toList();
    int next = 0;
    for (var window : Window.over(pieces)) {
      assertThat(window.readFrom()).isEqualTo(next);
      assertThat(window.from()).isLessThanOrEqualTo(window.readFrom());
      assertThat(window.readTo()).isGreaterThan(window.readFrom()).isLessThanOrEqualTo(window.to());
      int length =
          pieces.subList(window.from(), window.to()).stream().mapToInt(p -> p.length).sum();
      assertThat(length).isLessThanOrEqualTo(254);
      next = window.readTo();
    }
    assertThat(next).isEqualTo(pieces.size());
  }

  @Test
  void aWordOfMorePiecesThanAWindowHoldsIsReadAlone() {
    var pieces = new ArrayList<>(List.of(new int[10], new int[400], new int[10]));
    assertThat(Window.over(pieces))
        .extracting(w -> w.readTo() - w.readFrom())
        .containsExactly(1, 1, 1);
  }

  @Test
  void nothingHasNoWords() {
    assertThat(Window.over(List.of())).allMatch(w -> w.readFrom() == w.readTo());
  }
}
