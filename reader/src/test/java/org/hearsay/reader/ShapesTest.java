package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesTest {
  /** Four gaps for each case, in the order of {@code training/words.py}. */
  @ParameterizedTest
  @CsvSource({
    "said, '', 0",
    "said, ' ', 1",
    "said, '\n', 2",
    "said, ' \n\n', 3",
    "Seoul, ' ', 5",
    "UN, ' ', 9",
    "McKay, ' ', 13",
    "iPhone, ' ', 13",
    "5th, '', 16",
    "'.', '', 20",
    "🙂, ' ', 21",
    "A, ' ', 25",
    "A., ' ', 25",
    "’A, ' ', 25",
    "’An, ' ', 13",
    "北京, ' ', 1"
  })
  void aShapeIsTheCaseAndTheGapBefore(String form, String before, int shape) {
    assertThat(Shapes.of(form, before, false)).isEqualTo(shape);
    assertThat(Shapes.of(form, before, true)).isEqualTo(shape / 4 * 4 + 3);
  }
}
