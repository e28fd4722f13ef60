package org.hearsay.extract.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Outlet;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFinderTest {
  private static final QuestionFinder FINDER = new QuestionFinder(Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                                                | question
          The navy announced the drill without giving details of its size, SANA wrote. | without giving details of its size
          The court gave no further details on the sentence.                    | gave no further details on the sentence
          The count could not be independently verified.                        | could not be independently verified
          He declined to say when the bridge would reopen.                      | declined to say when the bridge would reopen
          """)
  void findsWhatIsLeftOut(String text, String question) {
    assertThat(find(text)).containsExactly(question);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy gave details of the plan.",
        "He left without his coat.",
        "The deal is known."
      })
  void saysNothingWhereNothingIsLeftOut(String text) {
    assertThat(find(text)).isEmpty();
  }

  private static List<String> find(String text) {
    var dispatch =
        new Dispatch(
            "d",
            Optional.empty(),
            Outlet.UNKNOWN,
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    return FINDER.find(dispatch, words(text), note -> {}).stream()
        .map(q -> q.span().of(text))
        .toList();
  }

  /** One sentence, one word a token, all below the first: the finder looks at words only. */
  private static Annotation words(String text) {
    var tokens = new ArrayList<Token>();
    var words = Pattern.compile("\\w+|[^\\w\\s]").matcher(text);
    while (words.find()) {
      var form = words.group();
      var tag = Character.isLetterOrDigit(form.charAt(0)) ? "X" : "PUNCT";
      int head = tokens.isEmpty() ? -1 : 0;
      tokens.add(
          new Token(
              tokens.size(),
              new Span(words.start(), words.end()),
              form,
              form,
              tag,
              tag,
              head,
              "dep"));
    }
    var sentence = new Sentence(0, new Span(0, text.length()), tokens);
    return new Annotation(List.of(sentence), List.of(), List.of());
  }
}
