package org.hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.English;
import org.hearsay.lexicon.Gender;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLinkerTest {
  private static final NameLinker LINKER =
      new NameLinker(
          English.LEXICON.outlets(),
          English.LEXICON.words("coreference_words.tsv", CoreferenceWords.class));

  /** Names in the order of the text, each with its entity's number; m. and f. tell the gender. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind       | names                                             | entities
          PERSON       | Ana Gil, Gil                                      | 1 1
          PERSON       | Ana Gil, Ana                                      | 1 1
          PERSON       | Ana Gil, Gila                                     | 1 2
          PERSON       | Ana Gil, Ben Gil, Gil                             | 1 2 2
          PERSON       | Ana Gil, Ben Gil, m. Gil                          | 1 2 2
          PERSON       | f. Ana Gil, m. Ben Gil, f. Gil                    | 1 2 1
          PERSON       | f. Ana Gil, m. Gil                                | 1 2
          PERSON       | Ana Maria Gil, Ana Gil, Maria Gil                 | 1 1 1
          PERSON       | Park Min-ho, Park Minho                           | 1 1
          PERSON       | Petr Novak, Petr Nowak                            | 1 1
          PERSON       | Ana Gil, Gil Ana                                  | 1 2
          ORGANISATION | International Port Authority, IPA                 | 1 1
          ORGANISATION | Authority of the Ports, AP                        | 1 1
          ORGANISATION | Authority of the Ports, AOTP                      | 1 1
          ORGANISATION | International Port Authority, IPB                 | 1 2
          ORGANISATION | International Port Authority, International Port  | 1 1
          ORGANISATION | International Port Authority, Port Authority      | 1 2
          ORGANISATION | Harbour Watch, Harbour                            | 1 1
          ORGANISATION | Korean Central News Agency, KCNA                  | 1 1
          """)
  void shortNamesGoWithTheLongOneNamedLast(Mention.Form kind, String names, String entities) {
    var mentions = new ArrayList<Mention>();
    for (var name : names.split(", ")) {
      mentions.add(mention(kind, name.strip(), mentions.size() * 100));
    }
    var linked = LINKER.link(mentions);
    var numbers = new ArrayList<Entity>();
    assertThat(
            mentions.stream()
                .map(linked::get)
                .peek(e -> numbers.addAll(numbers.contains(e) ? List.of() : List.of(e)))
                .map(e -> String.valueOf(numbers.indexOf(e) + 1))
                .collect(Collectors.joining(" ")))
        .isEqualTo(entities);
  }

  /** A list of casualties: each of them was compared with all before it. */
  @Test
  @Timeout(20)
  void linksTenThousandDifferentNames() {
    var mentions = new ArrayList<Mention>();
    for (int i = 0; i < 10_000; i++) {
      var name = "A%sa Gi%sl".formatted(letters(i % 100), letters(i / 100));
      mentions.add(mention(Mention.Form.PERSON, name, i * 100));
    }
    assertThat(new HashSet<>(LINKER.link(mentions).values())).hasSize(10_000);
  }

  /** A syllable for a number below 100. */
  private static String letters(int number) {
    return "bdglmnprst".substring(number / 10, number / 10 + 1)
        + "bdglmnprst".substring(number % 10, number % 10 + 1)
        + "o";
  }

  private static Mention mention(Mention.Form kind, String marked, int at) {
    var gender =
        marked.startsWith("m. ")
            ? Gender.MALE
            : marked.startsWith("f. ") ? Gender.FEMALE : Gender.UNKNOWN;
    var name = marked.replaceFirst("^[mf]\\. ", "");
    var span = new Span(at, at + name.length());
    var token = new Token(0, span, name, name, "PROPN", "NNP", "", -1, "root");
    return new Mention(
        new Sentence(0, span, List.of(token)),
        token,
        span,
        kind,
        Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ -]")),
        List.of(),
        List.of(),
        gender,
        false,
        true,
        -1);
  }
}
