package org.hearsay.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names written in two ways that have one key. */
class NameKeyTest {
  @ParameterizedTest
  @CsvSource({
    "U.N.,        UN",
    "Ö.B.B.,      ÖBB",
    "É.K. Group,  ÉK Group",
    "Ж.Д.,        ЖД",
    "the É.U.'s,  ÉU",
    "S.Á.,        SÁ",
    "Jong-un,     Jong un",
  })
  void pointsBetweenSingleLettersOfAnyScriptDoNotCount(String written, String other) {
    assertEquals(NameKey.of(other), NameKey.of(written));
  }
}
