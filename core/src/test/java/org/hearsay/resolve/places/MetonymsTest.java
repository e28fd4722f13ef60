package org.hearsay.resolve.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Cases;
import org.hearsay.English;
import org.hearsay.Penn;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetonymsTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(English.LEXICON);

  /** Words as form/lemma/tag/head/relation, heads counted from 1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                                                                                         | government
          Moscow/Moscow/NNP/2/nsubj denied/deny/VBD/0/root it/it/PRP/2/obj                                | true
          Moscow/Moscow/NNP/2/nsubj lies/lie/VBZ/0/root on/on/IN/5/case a/a/DT/5/det river/river/NN/2/obl | false
          Kazan/Kazan/NNP/2/nsubj denied/deny/VBD/0/root it/it/PRP/2/obj                                  | false
          They/they/PRP/2/nsubj accused/accuse/VBD/0/root Moscow/Moscow/NNP/2/obj                         | true
          They/they/PRP/2/nsubj left/leave/VBD/0/root Moscow/Moscow/NNP/2/obj                             | false
          Moscow/Moscow/NNP/3/nsubj:pass was/be/VBD/3/aux:pass accused/accuse/VBN/0/root                  | true
          Moscow/Moscow/NNP/3/nsubj:pass was/be/VBD/3/aux:pass seen/see/VBN/0/root                        | false
          Moscow/Moscow/NNP/3/nmod:poss 's/'s/POS/1/case decision/decision/NN/0/root                      | true
          Moscow/Moscow/NNP/3/nmod:poss 's/'s/POS/1/case streets/street/NNS/0/root                        | false
          talks/talk/NNS/0/root with/with/IN/3/case Moscow/Moscow/NNP/1/nmod                              | true
          trains/train/NNS/0/root with/with/IN/3/case Moscow/Moscow/NNP/1/nmod                            | false
          sold/sell/VBN/0/root by/by/IN/3/case Moscow/Moscow/NNP/1/obl                                    | true
          sold/sell/VBN/0/root in/in/IN/3/case Moscow/Moscow/NNP/1/obl                                    | false
          """)
  void aCapitalThatActsIsAGovernment(String words, boolean government) {
    var text = new StringBuilder();
    var tokens = new ArrayList<Token>();
    for (var word : words.split(" ")) {
      var cells = word.split("/");
      var span = new Span(text.length(), text.length() + cells[0].length());
      text.append(cells[0]).append(' ');
      var upos = cells[2].equals("NNP") ? "PROPN" : cells[2].startsWith("VB") ? "VERB" : "X";
      tokens.add(
          new Token(
              tokens.size(),
              span,
              cells[0],
              cells[1],
              upos,
              cells[2],
              Penn.feats(cells[2]),
              Integer.parseInt(cells[3]) - 1,
              cells[4]));
    }
    var sentence = new Sentence(0, new Span(0, text.length() - 1), tokens);
    var names =
        tokens.stream()
            .filter(t -> t.upos().equals("PROPN"))
            .map(t -> new Name(t.span(), NameType.LOCATION))
            .toList();
    var annotation = new Annotation(List.of(sentence), names, List.of());
    var dispatch = Cases.dispatch(text.toString());
    assertThat(RESOLVER.resolve(dispatch, annotation, note -> {}))
        .extracting(place -> place.metonym())
        .containsExactly(government);
  }
}
