package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(300)
class NeuralAnnotatorTest {
  private static final NeuralAnnotator ANNOTATOR = new NeuralAnnotator();
  private final List<Note> noted = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text                                                               | sentences
          The port reopened on Monday. Ships queued outside.                   | 2
          The front to which aid is flowing. in the south stays closed.        | 1
          Mr. Haddad met U.S. envoys. They left.                               | 2
          “We leave tomorrow.” he said.                                        | 1
          """)
  void findsSentencesAlsoWhereAFullStopIsMisplaced(String text, int sentences) {
    assertThat(annotate(text).sentences()).hasSize(sentences);
  }

  @Test
  void aNameLosesTheWordsOfATime() {
    var text = "Officials told the New York Times Last week that the deal was off.";
    assertThat(annotate(text).names())
        .extracting(n -> n.span().of(text))
        .contains("New York Times");
  }

  @Test
  void aLineIsASentenceWhereLinesAreParagraphs() {
    var headline = "Talks in Geneva end without a deal";
    var body =
        "Negotiators from both sides left the Swiss city on Friday after three days of talks that"
            + " brought them no closer to an agreement on the river's water, diplomats said.";
    assertThat(annotate(headline + "\n" + body).sentences()).hasSize(2);
  }

  @Test
  void aHandWrappedLineIsNone() {
    var text = "Negotiators from both sides left the\nSwiss city on Friday after three days.";
    assertThat(annotate(text).sentences()).hasSize(1);
  }

  @Test
  void givesWellFormedTreesAndUniversalTags() {
    var text = "The minister said that troops will not cross the river.";
    var sentence = annotate(text).sentences().get(0);
    assertThat(sentence.root().form()).isEqualTo("said");
    assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
    assertThat(sentence.token(5).upos()).isEqualTo("AUX");
    assertThat(sentence.child(sentence.root(), "nsubj")).map(t -> t.form()).contains("minister");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\n",
        ".",
        "“”",
        "\u0000\uFFFD",
        "🙂🙂 said Kim 🙂.",
        "Он сказал. 他说。 قال",
        "((((((((((",
        "a,b,,,c",
        "said said said",
        "http://x.y/z?q=1#2",
        "555 1234  ½ \u00a0 %"
      })
  void oddTextIsAnnotatedWithinItsBorders(String text) {
    var found = annotate(text);
    int last = 0;
    for (var sentence : found.sentences()) {
      for (var token : sentence.tokens()) {
        assertThat(token.span().from()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().to()).isLessThanOrEqualTo(text.length());
        last = token.span().to();
      }
    }
    assertThat(ConlluFile.parse(text, ConlluFile.write(text, found)).sentences())
        .extracting(Sentence::span)
        .isEqualTo(found.sentences().stream().map(Sentence::span).toList());
  }

  @Test
  void aTextOfCommasIsRead() {
    assertThat(annotate(", ".repeat(10_000)).sentences()).isNotEmpty();
  }

  @Test
  void eightThreadsGiveWhatOneGives() throws Exception {
    var texts =
        IntStream.range(0, 48)
            .mapToObj(i -> "Minister No. " + i + " denied that " + i + " ships left Aden.")
            .toList();
    var alone = texts.stream().map(this::annotate).toList();
    var pool = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Annotation>> work =
          texts.stream().<Callable<Annotation>>map(t -> () -> annotate(t)).toList();
      var together = new ArrayList<Annotation>();
      for (var result : pool.invokeAll(work)) {
        together.add(result.get());
      }
      assertThat(together).isEqualTo(alone);
    } finally {
      pool.shutdownNow();
    }
  }

  private Annotation annotate(String text) {
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
    return ANNOTATOR.annotate(
        dispatch,
        note -> {
          synchronized (noted) {
            noted.add(note);
          }
        });
  }
}
