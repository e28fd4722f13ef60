package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
  private static final int TOO_MUCH = 100_000;

  /**
   * P is a paragraph's end, L a line's, B a blank, S a smiley of two units; a number is letters.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                     | lengths of the pieces
          5                          | 5
          20000                      | 20000
          19000 P 900                | 19902
          19000 P 5000               | 24002
          19000 P 5000 P 5000        | 24004 5000
          19000 P 5000 L 9 P 5000    | 24014 5000
          21000 L 5000               | 21001 5000
          20000 L 30000 P 9 P 5000   | 50003 5011
          20000 P 20000 P 20000      | 20002 20002 20000
          90000 B 50000              | 90001 50000
          90000 B 9998 B 50000       | 100000 50000
          90000 B 90000 P 5          | 90001 90002 5
          250000                     | 100000 100000 50000
          99999 S 5000               | 100001 5000
          99998 S 5000               | 100000 5000
          """)
  void aLongTextIsCutAtAParagraph(String parts, String lengths) {
    var found = Pieces.of(text(parts));
    assertThat(
            found.stream()
                .map(p -> String.valueOf(p.to() - p.from()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(lengths);
  }

  private static String text(String parts) {
    var text = new StringBuilder();
    for (var part : parts.split(" ")) {
      switch (part) {
        case "P" -> text.append("\n\n");
        case "L" -> text.append('\n');
        case "B" -> text.append(' ');
        case "S" -> text.append("🙂");
        default -> text.append("x".repeat(Integer.parseInt(part)));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n \t", " \u2003 "})
  void aBlankTextHasNone(String text) {
    assertThat(Pieces.of(text.repeat(50_000))).isEmpty();
  }

  @Property(tries = 40)
  void nothingIsLostAndNoPairIsCut(
      @ForAll @IntRange(min = 1, max = 40) int parts,
      @ForAll @IntRange(min = 1, max = 40_000) int longest,
      @ForAll long seed) {
    var random = new Random(seed);
    var kinds = new String[] {"P", "L", "B", "S S S", "1"};
    var text =
        text(
            random
                .ints(parts, 1, longest + 1)
                .mapToObj(size -> size + " " + kinds[size % kinds.length])
                .collect(Collectors.joining(" ")));
    int last = 0;
    for (var piece : Pieces.of(text)) {
      assertThat(text.substring(last, piece.from())).isBlank();
      assertThat(piece.to() - piece.from()).isLessThanOrEqualTo(TOO_MUCH + 1);
      last = piece.to();
      assertThat(last < text.length() && Character.isLowSurrogate(text.charAt(last))).isFalse();
    }
    assertThat(text.substring(last)).isBlank();
  }
}
