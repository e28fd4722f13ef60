package org.hearsay.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
  private static final String TEXT = "The mayor of Oslo said ships sailed.";
  private static final Sentence SENTENCE =
      sentence(
          "The 1 det, mayor 4 nsubj, of 3 case, Oslo 1 nmod:of, said -1 root, ships 6 nsubj,"
              + " sailed 4 ccomp, . 4 punct");

  private static Sentence sentence(String words) {
    var tokens = new ArrayList<Token>();
    int from = 0;
    for (var word : words.split(", ")) {
      var cells = word.split(" ");
      from = TEXT.indexOf(cells[0], from);
      var span = new Span(from, from + cells[0].length());
      int head = Integer.parseInt(cells[1]);
      tokens.add(new Token(tokens.size(), span, cells[0], cells[0], "X", "X", "", head, cells[2]));
    }
    return new Sentence(0, new Span(0, TEXT.length()), tokens);
  }

  private static Span span(String words) {
    int from = TEXT.indexOf(words);
    return new Span(from, from + words.length());
  }

  private static String forms(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(Collectors.joining(" "));
  }

  @Test
  void aTreeIsWalkedUpAndDown() {
    assertThat(SENTENCE.root().form()).isEqualTo("said");
    assertThat(forms(SENTENCE.children(SENTENCE.root()))).isEqualTo("mayor sailed .");
    assertThat(forms(SENTENCE.children(SENTENCE.root(), "nsubj"))).isEqualTo("mayor");
    assertThat(SENTENCE.child(SENTENCE.token(1), "nmod")).contains(SENTENCE.token(3));
    assertThat(SENTENCE.child(SENTENCE.token(1), "nmo")).isEmpty();
    assertThat(SENTENCE.head(SENTENCE.token(3))).contains(SENTENCE.token(1));
    assertThat(SENTENCE.head(SENTENCE.root())).isEmpty();
    assertThat(forms(SENTENCE.subtree(SENTENCE.token(1)))).isEqualTo("The mayor of Oslo");
    assertThat(SENTENCE.isBelow(SENTENCE.token(2), SENTENCE.token(1))).isTrue();
    assertThat(SENTENCE.isBelow(SENTENCE.token(1), SENTENCE.token(2))).isFalse();
    assertThat(SENTENCE.isBelow(SENTENCE.token(1), SENTENCE.token(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "The mayor of Oslo, The mayor of Oslo, mayor",
    "of Oslo, of Oslo, Oslo",
    "Oslo said ships, Oslo said ships, Oslo",
    "yor o, mayor of, mayor"
  })
  void aSpanHasTokensAndAHead(String words, String tokens, String head) {
    assertThat(forms(SENTENCE.within(span(words)))).isEqualTo(tokens);
    assertThat(SENTENCE.headOf(span(words)).map(Token::form)).contains(head);
  }

  @Test
  void aTreeWithACycleEnds() {
    var cycle = sentence("The 1 det, mayor 0 nsubj, said -1 root");
    assertThat(cycle.isBelow(cycle.token(0), cycle.token(2))).isFalse();
    assertThat(forms(cycle.subtree(cycle.token(0)))).isEqualTo("The mayor");
  }

  @ParameterizedTest
  @CsvSource({"The 0 det", "The 1 det", "The -2 det"})
  void aHeadOutsideTheSentenceIsRefused(String word) {
    assertThatThrownBy(() -> sentence(word)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSentenceWithoutWordsIsRefused() {
    assertThatThrownBy(() -> new Sentence(0, new Span(0, 1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "4, 0", "5, -1", "6, 1", "9, 1", "10, -1", "99, -1"})
  void anOffsetLiesInOneSentenceOrNone(int offset, int index) {
    var found =
        new Annotation(List.of(at(0, 0, 5), at(1, 6, 10)), List.of(), List.of()).sentenceAt(offset);
    assertThat(found.map(Sentence::index).orElse(-1)).isEqualTo(index);
  }

  private static Sentence at(int index, int from, int to) {
    var span = new Span(from, to);
    return new Sentence(
        index, span, List.of(new Token(0, span, "x", "x", "X", "X", "", -1, "root")));
  }
}
