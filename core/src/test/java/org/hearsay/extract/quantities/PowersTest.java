package org.hearsay.extract.quantities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.Cases;
import org.hearsay.English;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that lie in several tokens: {@code |} cuts tokens where the text has no blank. */
class PowersTest {
  private static final QuantityExtractor EXTRACTOR = new QuantityExtractor(English.LEXICON);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          1e|6 men,                   1000000.0
          1E|+|6 men,                 1000000.0
          1e|6,                       1000000.0
          2.5e|3 men,                 2500.0
          10|^|6 men,                 1000000.0
          10|⁶ men,                   1000000.0
          10|^|6 million men,         1.0E12
          2 x 10|^|6 men,             2000000.0
          3x|10|^|6 men,              3000000.0
          3.5|×|10|⁶ men,             3500000.0
          1e|999 men,                 Infinity
          10|^|400 men,               Infinity
          2|^|10 men,                 2.0 Infinity
          1234567890123456 men,       Infinity
          `1,234,567,890,123,456 men`, Infinity
          123456789012345 men,        1.23456789012345E14
          `12,000 men`,               12000.0
          3.14159265358979 men,       3.14159265358979
          6 men,                      6.0
          """)
  void readsTheWholeNumber(String marked, String values) {
    var found =
        new NumberReader(QuantityLexicon.of(English.LEXICON), sentence(marked))
            .all().stream().map(a -> String.valueOf(a.value())).collect(Collectors.joining(" "));
    assertEquals(values, found);
  }

  @Test
  void notesANumberThatItCannotRead() {
    var figures = "9" + ",999".repeat(99);
    var text = "Prices rose " + figures + " percent";
    var notes = new ArrayList<Note>();
    var annotation = new Annotation(List.of(sentence(text)), List.of(), List.of());
    var found =
        EXTRACTOR.extract(Cases.dispatch(text), annotation, List.of(), List.of(), notes::add);
    assertThat(found).isEmpty();
    assertThat(notes)
        .singleElement()
        .satisfies(note -> assertEquals("number-not-read", note.code()))
        .satisfies(note -> assertEquals(figures, note.span().orElseThrow().of(text)));
  }

  private static Sentence sentence(String marked) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    for (var word : marked.split(" ")) {
      for (var form : word.split("\\|")) {
        int i = tokens.size();
        var span = new Span(at, at + form.length());
        tokens.add(
            new Token(i, span, form, form, "NOUN", "NN", "", i - 1, i == 0 ? "root" : "dep"));
        at = span.to();
      }
      at++;
    }
    return new Sentence(0, new Span(0, at - 1), tokens);
  }
}
