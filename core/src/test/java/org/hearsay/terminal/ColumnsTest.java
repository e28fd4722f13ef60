package org.hearsay.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "abc, 3",
    "é, 1",
    "e\u0301, 1",
    "\u200b, 0",
    "東京, 4",
    "서울, 4",
    "ｱ, 1",
    "Ａ, 2",
    "🙂, 2",
    "→, 1",
    "☎, 2",
    "─, 1",
    "'', 0"
  })
  void wideCharactersTakeTwo(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({
    "'a  b', 'a b'",
    "' a\n\tb ', 'a b'",
    "'a\u00a0\u2028b', 'a b'",
    "'a\u001b[31mb', 'a[31mb'",
    "'a\u0007b\u009bc', abc",
    "'a\u202eb\u2066c\u200fd', abcd",
    "'a\ud83db', 'a\ufffdb'",
    "🙂, 🙂",
    "'\u001b', ''"
  })
  void nothingSteersTheTerminal(String text, String clean) {
    assertThat(Columns.clean(text)).isEqualTo(clean);
  }

  @Property(tries = 300)
  void cleanTextIsOneLineWithoutControls(@ForAll String text) {
    var clean = Columns.clean(text);
    assertThat(clean.codePoints()).noneMatch(Character::isISOControl);
    assertThat(clean).doesNotContain("  ").isEqualTo(clean.strip());
    assertThat(Columns.clean(clean)).isEqualTo(clean);
  }
}
