package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # value, limit, weakened
          CT+,     PR+,   PR+
          CT-,     PS+,   PS-
          PS+,     CT+,   PS+
          PR-,     PR-,   PR-
          CT+,     Uu,    Uu
          Uu,      CT+,   Uu
          """)
  void certaintyOnlyWeakens(String value, String limit, String weakened) {
    var found = Factuality.ofCode(value).atMost(Factuality.ofCode(limit));
    assertThat(found.code()).isEqualTo(weakened);
  }

  @ParameterizedTest
  @CsvSource({"CT+, CT-", "PR-, PR+", "PS+, PS-", "Uu, Uu"})
  void negationKeepsTheCertainty(String value, String negated) {
    assertThat(Factuality.ofCode(value).negated().code()).isEqualTo(negated);
  }

  @Test
  void refusesWhatIsNoValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Factuality.ofCode("maybe"))
        .withMessageContaining("'maybe'");
  }
}
