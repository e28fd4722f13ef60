package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ArborescenceTest {
  /** Few different scores give many ties and cycles in cycles, many give one best tree. */
  @Property(tries = 400)
  void theTreeIsTheBestOneWithOneRoot(
      @ForAll @IntRange(min = 1, max = 5) int words,
      @ForAll @IntRange(min = 2, max = 4000) int different,
      @ForAll long seed) {
    var random = new Random(seed);
    var scores = new float[words * words];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextInt(different) - different / 2;
    }
    var found = Arborescence.heads(scores, words);
    assertThat(isTree(found)).isTrue();
    assertThat(score(found, scores)).isEqualTo(best(new int[words], 0, scores));
  }

  @Test
  void aSecondRootIsNeverBetter() {
    float[] scores = {
      900, -900,
      -900, 900
    };
    var heads = Arborescence.heads(scores, 2);
    assertThat(isTree(heads)).isTrue();
  }

  @Test
  void aCycleIsOpenedWhereItCostsLeast() {
    // 0 and 1 are the best heads of each other; 2 is the root, with a better score for 1 than for 0
    float[] scores = {
      0, 9, 1,
      9, 0, 5,
      0, 0, 3
    };
    assertThat(Arborescence.heads(scores, 3)).containsExactly(1, 2, -1);
  }

  @Test
  void aTreeOfManyWordsHasOneRoot() {
    var random = new Random(7);
    var scores = new float[250 * 250];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = random.nextFloat();
    }
    assertThat(isTree(Arborescence.heads(scores, 250))).isTrue();
    assertThat(Arborescence.heads(new float[0], 0)).isEmpty();
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
      sum += scores[i * heads.length + (heads[i] < 0 ? i : heads[i])];
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
}
