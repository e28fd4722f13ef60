package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FactualityTest {
  @ParameterizedTest
  @CsvSource({
    "CT+, 3, false, CT-",
    "PR+, 2, false, PR-",
    "PS+, 1, false, PS-",
    "CT-, 3, true, CT+",
    "PR-, 2, true, PR+",
    "PS-, 1, true, PS+",
    "Uu, 0, false, Uu"
  })
  void aValueHasStrengthAndPolarity(String code, int strength, boolean negative, String negated) {
    var value = Factuality.ofCode(code);
    assertThat(value.strength()).isEqualTo(strength);
    assertThat(value.isNegative()).isEqualTo(negative);
    assertThat(value.negated().code()).isEqualTo(negated);
    assertThat(Factuality.of(strength, negative)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "CT+, CT+, CT+",
    "CT+, PR+, PR+",
    "CT-, PR+, PR-",
    "CT-, PS-, PS-",
    "PS+, CT+, PS+",
    "PS-, PR+, PS-",
    "CT+, Uu, Uu",
    "CT-, Uu, Uu",
    "Uu, CT+, Uu"
  })
  void certaintyOnlyWeakensAndKeepsItsPolarity(String value, String limit, String weakened) {
    assertThat(Factuality.ofCode(value).atMost(Factuality.ofCode(limit)).code())
        .isEqualTo(weakened);
  }

  @ParameterizedTest
  @EnumSource(Factuality.class)
  void aCodeGivesItsValue(Factuality value) {
    assertThat(Factuality.ofCode(value.code())).isEqualTo(value);
  }

  @Test
  void anotherCodeIsRefused() {
    assertThatThrownBy(() -> Factuality.ofCode("CT"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got 'CT'");
  }
}
