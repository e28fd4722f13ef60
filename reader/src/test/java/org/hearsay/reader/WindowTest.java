package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
  @Property(tries = 200)
  void everyWordIsReadOnceFromAWindowThatSeesIt(
      @ForAll @Size(min = 1, max = 900) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    var pieces = sizes.stream().map(int[]::new).toList();
    int next = 0;
    for (var window : Window.over(pieces)) {
      assertThat(window.readFrom()).isEqualTo(next);
      assertThat(window.from()).isLessThanOrEqualTo(window.readFrom());
      assertThat(window.readTo()).isGreaterThan(window.readFrom()).isLessThanOrEqualTo(window.to());
      assertThat(size(pieces.subList(window.from(), window.to()))).isLessThanOrEqualTo(254);
      next = window.readTo();
    }
    assertThat(next).isEqualTo(pieces.size());
  }

  /**
   * The results of words near the edge of a window come from the window with more context on both
   * sides.
   */
  @Property(tries = 200)
  void wordsAtAnEdgeAreReadFromTheOtherWindow(
      @ForAll @Size(min = 600, max = 900) List<@IntRange(min = 1, max = 8) Integer> sizes) {
    var windows = Window.over(sizes.stream().map(int[]::new).toList());
    assertThat(windows.size()).isGreaterThan(1);
    for (int i = 1; i < windows.size(); i++) {
      var before = windows.get(i - 1);
      var now = windows.get(i);
      int shared = before.to() - now.from();
      assertThat(size(sizes.subList(now.from(), before.to()).stream().map(int[]::new).toList()))
          .isBetween(64 - 7, 64);
      assertThat(now.readFrom() - now.from()).isBetween(shared / 2, (shared + 1) / 2);
    }
  }

  /** A cue that two windows see is found once. */
  @Property(tries = 30)
  void everyRunOfWordsIsReadFromOneWindow(
      @ForAll @Size(min = 300, max = 900) List<@IntRange(min = 1, max = 3) Integer> sizes) {
    var windows = Window.over(sizes.stream().map(int[]::new).toList());
    for (int from = 0; from + 4 <= sizes.size(); from++) {
      for (int length = 1; length <= 4; length++) {
        int first = from;
        int last = from + length;
        assertThat(windows)
            .filteredOn(w -> w.from() <= first && last <= w.to())
            .filteredOn(
                w -> Network.isRead(w, new TagPath.Run(first - w.from(), last - w.from(), "Cue")))
            .hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words, pieces of each | windows: from-to, read from-to
          1 x 1                   | 0-1 0-1
          254 x 1                 | 0-254 0-254
          255 x 1                 | 0-254 0-222, 190-255 222-255
          127 x 2                 | 0-127 0-127
          128 x 2                 | 0-127 0-111, 95-128 111-128
          444 x 1                 | 0-254 0-222, 190-444 222-444
          445 x 1                 | 0-254 0-222, 190-444 222-412, 380-445 412-445
          32 x 8                  | 0-31 0-27, 23-32 27-32
          3 x 100                 | 0-2 0-2, 2-3 2-3
          3 x 254                 | 0-1 0-1, 1-2 1-2, 2-3 2-3
          """)
  void windowsShareSixtyFourPiecesAtMost(String words, String expected) {
    var cells = words.split(" x ");
    var pieces =
        Stream.generate(() -> new int[Integer.parseInt(cells[1])])
            .limit(Integer.parseInt(cells[0]))
            .toList();
    assertThat(Window.over(pieces))
        .extracting(w -> "%d-%d %d-%d".formatted(w.from(), w.to(), w.readFrom(), w.readTo()))
        .containsExactly(expected.split(", "));
  }

  @Test
  void aWordOfMorePiecesThanAWindowHoldsIsReadAlone() {
    var pieces = List.of(new int[10], new int[400], new int[10]);
    assertThat(Window.over(pieces))
        .extracting(w -> w.readTo() - w.readFrom())
        .containsExactly(1, 1, 1);
  }

  @Test
  void nothingHasOneWindowWithoutWords() {
    assertThat(Window.over(List.of())).containsExactly(new Window(0, 0, 0, 0));
  }

  private static int size(List<int[]> pieces) {
    return IntStream.range(0, pieces.size()).map(i -> pieces.get(i).length).sum();
  }
}
