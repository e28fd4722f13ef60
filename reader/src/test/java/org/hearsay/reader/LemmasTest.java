package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
  @ParameterizedTest
  @CsvSource({
    "said, L2y, say",
    "Said, L2y, say",
    "was, L3be, be",
    "Pyongyang, K0, Pyongyang",
    "THE, L0, the",
    "THE, L, the",
    "Men, K2an, Man",
    "a, L2y, a",
    "an, L2, an",
    "𝐁𝐨s, L1, 𝐁𝐨",
    "𝐁𝐨, L1x, 𝐁x",
    "ran, L12in, ran"
  })
  void aLemmaIsAnEditOfTheWord(String form, String script, String lemma) {
    assertThat(LemmaScript.parse(script).of(form)).isEqualTo(lemma);
  }

  private static final List<String> SCRIPTS = List.of("L0", "L1", "L2y", "L3be", "K0");
  private final Lemmas lemmas =
      new Lemmas(
          SCRIPTS,
          List.of("VBD\t^was\t3", "VBD\tid\t2", "VBD\tised\t0,1", "NNS\ts\t0,1", "NNS\t^news\t0"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # form    | tag | scores of L0, L1, L2y, L3be, K0 | lemma
          was       | VBD | 9 0 0 1 0                       | be
          saw was   | VBD | 9 0 0 1 0                       | saw was
          said      | VBD | 9 9 1 9 9                       | say
          Said      | VBD | 9 9 1 9 9                       | say
          paid      | VBD | 9 9 1 9 9                       | pay
          said      | VBN | 9 0 1 0 0                       | said
          raised    | VBD | 0 1 9 0 0                       | raise
          raised    | VBD | 1 0 9 0 0                       | raised
          raised    | VBD | 1 1 9 0 0                       | raised
          ships     | NNS | 0 1 0 9 9                       | ship
          news      | NNS | 0 1 0 9 9                       | news
          s         | NNS | 0 1 9 0 0                       | s
          Oslo      | NNP | 1 0 0 0 2                       | Oslo
          Oslo      | NNP | 2 0 0 0 2                       | oslo
          """)
  void theBestScriptIsOneThatTheWordsEndAllows(
      String form, String tag, String scores, String lemma) {
    var cells = scores.split(" ");
    var numbers = new float[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = Float.parseFloat(cells[i]);
    }
    assertThat(lemmas.of(form, tag, numbers)).isEqualTo(lemma);
  }
}
