package org.hearsay.eval.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          ships sailed             | ships sailed
          “ships sailed,”          | ships sailed
          that ships sailed.       | ships sailed
          That ships sailed        | ships sailed
          thatched roofs burned    | thatched roofs burned
          "ships" … «sailed»       | ships … sailed
          ships … , … sailed       | ships … sailed
          ships  sailed            | ships sailed
          that                     | that
          """)
  void wordsAreComparedWithoutWhatDoesNotMatter(String words, String plain) {
    assertThat(GoldenText.plain(words)).isEqualTo(plain);
  }

  @Test
  void spansWithNothingButPunctuationBetweenThemAreOne() throws JsonProcessingException {
    var text = "🙂 Ships, boats and ferries sailed.";
    var spans =
        new ObjectMapper()
            .readTree(
                "[{\"start\":2,\"end\":7,\"exact\":\"Ships\"},"
                    + "{\"start\":9,\"end\":14,\"exact\":\"boats\"},"
                    + "{\"start\":27,\"end\":33,\"exact\":\"sailed\"}]");
    assertThat(GoldenText.plain(spans, text)).isEqualTo("Ships, boats … sailed");
    assertThat(GoldenText.substring(text, 0, 1)).isEqualTo("🙂");
    assertThat(GoldenText.substring(text, 27, 33)).isEqualTo("sailed");
    assertThat(GoldenText.substring(text, 5, 5)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The Ministry, ministry, true",
    "the ministry, The Ministry, true",
    "“Ministry”, Ministry, true",
    "Theatre, atre, false"
  })
  void aNameIsTheSameWithoutItsArticle(String one, String other, boolean same) {
    assertThat(GoldenText.isSameName(one, other)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({"a b, a b, 1", "a b, c d, 0", "a b, a c, 0.5", "a b c, A, 0.5", "a a b, b, 0.667"})
  void likenessIsTheShareOfCommonWords(String one, String other, double likeness) {
    assertThat(GoldenText.likeness(one, other)).isCloseTo(likeness, within(0.001));
  }
}
