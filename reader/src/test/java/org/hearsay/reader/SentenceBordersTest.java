package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceBordersTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final String LONG_LINE = " x".repeat(70);

  /** {@code ^} before a word: the network says that it begins a sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                                  | first words
          Ships sailed. ^They left.               | Ships They
          Ships sailed. They left.                | Ships
          ^Ships sailed. ^They left.              | Ships They
          aid is flowing. ^in the south           | aid
          “We go.” ^he said.                      | “
          “We go.” ^He said.                      | “ He
          “We go.^” He said.                      | “
          “We go. ^” He said.                     | “ ”
          (They go.) ^he said                     | (
          they go, ^he said                       | they he
          Ships sailed ^he                        | Ships he
          Ships sailed.\\n^they left              | Ships they
          Ships sailed.\\nthey left               | Ships
          talks with\\n^Iran ended                | talks
          talks with ^Iran ended                  | talks Iran
          talks,\\n^Iran said                     | talks
          talks ended\\n\\nIran left              | talks Iran
          talks with\\n\\nIran ended              | talks Iran
          talks ended\\n \\nIran left             | talks Iran
          """)
  void aSentenceBeginsWhereTheNetworkSaysSoUnlessTheTextForbidsIt(String marked, String firsts) {
    assertThat(firsts(marked.replace("\\n", "\n"))).containsExactly(firsts.split(" "));
  }

  @Test
  void aLineEndsASentenceWhereALineIsTooLongToBeWrapped() {
    assertThat(firsts("Talks end\nEnvoys left" + LONG_LINE)).containsExactly("Talks", "Envoys");
    assertThat(firsts("Talks with\nIran" + LONG_LINE)).containsExactly("Talks", "Iran");
    assertThat(firsts("Talks end\nEnvoys left" + " x".repeat(54))).containsExactly("Talks");
    assertThat(firsts("Talks end\nEnvoys left" + " x".repeat(55))).hasSize(2);
  }

  @Test
  void aSentenceHasTwoHundredAndFiftyWordsAtMost() {
    var words = "x ".repeat(600).strip();
    assertThat(borders(words)).containsExactly(0, 250, 500, 600);
    var begun = "x ".repeat(100) + "^" + words;
    assertThat(borders(begun)).containsExactly(0, 100, 350, 600, 700);
  }

  @Test
  void noWordsHaveOneBorder() {
    assertThat(borders(" ")).containsExactly(0);
  }

  @Property(tries = 200)
  void bordersGrowAndCoverAllWords(@ForAll("texts") String marked) {
    var found = borders(marked);
    assertThat(found).isSorted().doesNotHaveDuplicates();
    int words = words(marked.replace("^", "")).size();
    assertThat(found.get(found.size() - 1)).isEqualTo(words);
    assertThat(found.get(0)).isZero();
  }

  @net.jqwik.api.Provide
  static net.jqwik.api.Arbitrary<String> texts() {
    return net.jqwik.api.Arbitraries.of(
            "^Ships", "sailed", ".", "^”", "”", "^he", "\n", "\n\n", " ", ",", "^with")
        .list()
        .ofMinSize(1)
        .ofMaxSize(400)
        .map(parts -> "x " + String.join(" ", parts));
  }

  private static Stream<String> firsts(String marked) {
    var text = marked.replace("^", "");
    var words = words(text);
    var borders = borders(marked);
    return borders.subList(0, borders.size() - 1).stream().map(b -> words.get(b).of(text));
  }

  private static List<Integer> borders(String marked) {
    var text = marked.replace("^", "");
    var words = words(text);
    var opens = new float[words.size()][];
    int markers = 0;
    int at = 0;
    for (int i = 0; i < opens.length; i++) {
      boolean begins = false;
      while (at - markers <= words.get(i).from()) {
        if (marked.charAt(at) == '^') {
          markers++;
          begins = true;
        } else {
          begins = begins && at - markers == words.get(i).from();
        }
        at++;
      }
      opens[i] = begins ? new float[] {-1, 1} : new float[] {1, -1};
    }
    var piece = new Span(0, text.length());
    return new SentenceBorders(text, words, piece).find(opens);
  }

  private static List<Span> words(String text) {
    var spans = new ArrayList<Span>();
    var words = WORD.matcher(text);
    while (words.find()) {
      spans.add(new Span(words.start(), words.end()));
    }
    return spans;
  }
}
