package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hearsay.model.NameType;
import org.junit.jupiter.api.Test;

class ConlluFileTest {
  private static final String TEXT = "Anna Berg 🙂 left.";
  private static final String ROWS =
      String.join(
          "\n",
          "1\tAnna\tAnna\tPROPN\tNNP\t_\t4\tnsubj\t_\tName=B-PERSON",
          "2\tBerg\tBerg\tPROPN\tNNP\t_\t1\tflat\t_\tName=I-PERSON",
          "3\t🙂\t🙂\tSYM\tSYM\t_\t4\tdep\t_\t_",
          "4\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_",
          "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_",
          "");

  @Test
  void looksWordsUpWhereNoSpanIsGiven() {
    var found = ConlluFile.parse(TEXT, ROWS);
    assertThat(found.names()).hasSize(1);
    assertThat(found.names().get(0).span().of(TEXT)).isEqualTo("Anna Berg");
    assertThat(found.names().get(0).type()).isEqualTo(NameType.PERSON);
    assertThat(found.sentences().get(0).token(3).span().of(TEXT)).isEqualTo("left");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    var found = ConlluFile.parse(TEXT, ROWS);
    assertThat(ConlluFile.parse(TEXT, ConlluFile.write(TEXT, found))).isEqualTo(found);
  }

  @Test
  void saysWhichLineIsBroken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConlluFile.parse(TEXT, "1\tAnna\tAnna\n"))
        .withMessage("CoNLL-U line 1: needs 10 columns, got 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConlluFile.parse("Nobody", ROWS))
        .withMessageContaining("'Anna' is not in the text");
  }
}
