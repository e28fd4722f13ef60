package org.hearsay.extract.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Cases;
import org.hearsay.English;
import org.hearsay.model.Question;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the phrases of questions.tsv find in a sentence of one long word. */
class QuestionFinderTest {
  private static final QuestionFinder FINDER = new QuestionFinder(English.LEXICON);

  @ParameterizedTest
  @CsvSource({
    "He left without giving details, 1",
    "He left Without Giving Any Details, 1",
    "No further details were available, 1",
    "Zénon: no further details were given, 1",
    "It remains unclear who pays, 1",
    "The sénateur did not elaborate, 1",
    "Éwithout elaborating, 0",
    "It remains unclearé, 0",
    "He cannot be reachedй, 0",
    "He gave the details, 0",
  })
  void findsWhatIsLeftOut(String text, int questions) {
    assertEquals(questions, find(text));
  }

  /** Java's own border of words walks back over all accents at each of them. */
  @Test
  @Timeout(20)
  void readsAWordOfAHundredThousandAccents() {
    assertEquals(0, find("e" + "\u0301".repeat(100_000)));
  }

  /** Words as form/part of speech/relation. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # words                                                                                       | the question
          He/PRON/x left/VERB/x without/SCONJ/mark giving/VERB/x details/NOUN/x of/ADP/x it/PRON/x      | without giving details of it
          without/SCONJ/mark giving/VERB/x details/NOUN/x ,/PUNCT/x and/CCONJ/x left/VERB/x             | without giving details
          without/SCONJ/mark giving/VERB/x details/NOUN/x so/ADV/x -/PUNCT/x far/ADV/x ./PUNCT/x        | without giving details so - far
          without/SCONJ/mark giving/VERB/x details/NOUN/x he/PRON/x said/VERB/x that/SCONJ/mark it/PRON/x sank/VERB/x | without giving details he said
          without/SCONJ/mark giving/VERB/x details/NOUN/x of/ADP/x that/PRON/x                          | without giving details of that
          """)
  void aQuestionEndsAtTheNextClause(String words, String question) {
    var text = new StringBuilder();
    var tokens = new ArrayList<Token>();
    for (var word : words.split(" ")) {
      var cells = word.split("/");
      var span = new Span(text.length(), text.length() + cells[0].length());
      text.append(cells[0]).append(' ');
      int head = tokens.isEmpty() ? -1 : 0;
      tokens.add(
          new Token(tokens.size(), span, cells[0], cells[0], cells[1], "_", "", head, cells[2]));
    }
    var sentence = new Sentence(0, new Span(0, text.length() - 1), tokens);
    var annotation = new Annotation(List.of(sentence), List.of(), List.of());
    var found = FINDER.find(Cases.dispatch(text.toString()), annotation, note -> {});
    assertEquals(List.of(question), found.stream().map(Question::asks).toList());
  }

  private static int find(String text) {
    var whole = new Span(0, text.length());
    var token = new Token(0, whole, text, text, "X", "NN", "", -1, "root");
    var sentence = new Sentence(0, whole, List.of(token));
    var annotation = new Annotation(List.of(sentence), List.of(), List.of());
    return FINDER.find(Cases.dispatch(text), annotation, note -> {}).size();
  }
}
