package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trees, tag paths, lemmas, windows and wordpieces: what turns scores into an annotation. */
class DecodingTest {
  @Property(tries = 300)
  void theTreeIsTheBestOneWithOneRoot(
      @ForAll @IntRange(min = 1, max = 5) int words, @ForAll long seed) {
    var random = new Random(seed);
    var scores = new float[words * words];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(2000) / 100f;
    }
    var found = Arborescence.heads(scores, words);
    assertThat(isTree(found)).isTrue();
    assertThat(score(found, scores)).isEqualTo(best(new int[words], 0, scores));
  }

  private static double best(int[] heads, int at, float[] scores) {
    if (at == heads.length) {
      return isTree(heads) ? score(heads, scores) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      heads[at] = head;
      best = head == at ? best : Math.max(best, best(heads, at + 1, scores));
    }
    heads[at] = -1;
    return best;
  }

  private static double score(int[] heads, float[] scores) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += Math.round(scores[i * heads.length + (heads[i] < 0 ? i : heads[i])] * 100);
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int at = i;
      int steps = 0;
      while (at >= 0 && steps++ <= heads.length) {
        at = heads[at];
      }
      if (at >= 0) {
        return false;
      }
    }
    return roots == 1;
  }

  @Test
  void aTreeOfManyWordsHasOneRoot() {
    var random = new Random(7);
    var scores = new float[250 * 250];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextFloat();
    }
    assertThat(isTree(Arborescence.heads(scores, 250))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "said, L2y, say",
    "Said, L2y, say",
    "was, L3be, be",
    "Pyongyang, K0, Pyongyang",
    "THE, L0, the",
    "a, L2y, a",
    "men, L2an, man"
  })
  void aLemmaIsAnEditOfTheWord(String form, String script, String lemma) {
    assertThat(LemmaScript.parse(script).of(form)).isEqualTo(lemma);
  }

  @Test
  void anInsideTagFollowsItsOwnKindOnly() {
    var path = new TagPath(List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC"));
    float[][] scores = {
      {0, 5, 9, 0, 0}, {0, 0, 3, 0, 4}, {2, 0, 0, 0, 0}, {0, 0, 0, 5, 0}, {0, 0, 0, 6, 1}
    };
    assertThat(path.runs(scores))
        .containsExactly(
            new TagPath.Run(0, 2, "PER"),
            new TagPath.Run(3, 4, "LOC"),
            new TagPath.Run(4, 5, "LOC"));
    assertThat(path.runs(new float[0][])).isEmpty();
  }

  @Property(tries = 200)
  void everyWordIsReadFromOneWindowThatSeesIt(@ForAll @IntRange(min = 1, max = 900) int words) {
    var random = new Random(words);
    var pieces = random.ints(words, 1, 9).mapToObj(int[]::new).toList();
    int next = 0;
    for (var window : Window.over(pieces)) {
      assertThat(window.readFrom()).isEqualTo(next);
      assertThat(window.from()).isLessThanOrEqualTo(window.readFrom());
      assertThat(window.to()).isGreaterThanOrEqualTo(window.readTo());
      int seen = pieces.subList(window.from(), window.to()).stream().mapToInt(p -> p.length).sum();
      assertThat(seen).isLessThanOrEqualTo(254);
      next = window.readTo();
    }
    assertThat(next).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\0',
      textBlock =
          """
          said, said
          Seoul, seo ##ul
          naïve, naive
          n't, n ' t
          U.S., u . s .
          北京, 北 京
          🇰🇵, [UNK]
          said🇰🇵, [UNK]
          sa\u200bid, said
          SAID, said
          """)
  void wordsGoIntoTheLongestPiecesThatAreKnown(String word, String pieces) {
    var vocabulary =
        java.util.stream.Stream.concat(
                java.util.stream.IntStream.range(0, 101)
                    .mapToObj(i -> i == 100 ? "[UNK]" : "[unused" + i + "]"),
                java.util.stream.Stream.of(
                    "said", "seo", "##ul", "naive", "n", "'", "t", "u", ".", "s", "北", "京"))
            .toList();
    var found = new WordPieces(vocabulary).of(word);
    var words = java.util.Arrays.stream(found).mapToObj(vocabulary::get).toList();
    assertThat(String.join(" ", words)).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource({
    "said, ' ', 1",
    "Seoul, ' ', 5",
    "UN, ' ', 9",
    "McKay, ' ', 13",
    "5th, '', 16",
    "'.', '', 20",
    "A, ' ', 25"
  })
  void aShapeIsTheCaseAndTheGapBefore(String form, String before, int shape) {
    assertThat(Shapes.of(form, before, false)).isEqualTo(shape);
  }
}
