package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TagPathTest {
  private static final List<String> TAGS = List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC");
  private final TagPath path = new TagPath(TAGS);

  @Property(tries = 400)
  void theRunsAreThoseOfTheBestPathThatIsAllowed(
      @ForAll @IntRange(max = 5) int words, @ForAll long seed) {
    var random = new Random(seed);
    var scores = new float[words][TAGS.size()];
    for (var row : scores) {
      for (int t = 0; t < row.length; t++) {
        row[t] = random.nextInt(2000) - 1000;
      }
    }
    var runs = path.runs(scores);
    assertThat(score(tags(runs, words), scores)).isEqualTo(best(new int[words], 0, scores));
    int last = 0;
    for (var run : runs) {
      assertThat(run.from()).isGreaterThanOrEqualTo(last).isLessThan(run.to());
      last = run.to();
    }
  }

  /** The tags of these ranges. */
  private static int[] tags(List<TagPath.Run> runs, int words) {
    var tags = new int[words];
    for (var run : runs) {
      Arrays.fill(tags, run.from(), run.to(), TAGS.indexOf("I-" + run.label()));
      tags[run.from()] = TAGS.indexOf("B-" + run.label());
    }
    return tags;
  }

  private static double best(int[] tags, int at, float[][] scores) {
    if (at == tags.length) {
      return score(tags, scores);
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < TAGS.size(); tag++) {
      tags[at] = tag;
      if (isAllowed(tags, at)) {
        best = Math.max(best, best(tags, at + 1, scores));
      }
    }
    return best;
  }

  private static boolean isAllowed(int[] tags, int at) {
    var tag = TAGS.get(tags[at]);
    var kind = tag.substring(tag.indexOf('-') + 1);
    return !tag.startsWith("I-") || at > 0 && TAGS.get(tags[at - 1]).endsWith("-" + kind);
  }

  private static double score(int[] tags, float[][] scores) {
    double sum = 0;
    for (int i = 0; i < tags.length; i++) {
      sum += scores[i][tags[i]];
    }
    return sum;
  }

  @Test
  void anInsideTagFollowsItsOwnKindOnly() {
    float[][] scores = {
      {0, 5, 9, 0, 0}, {0, 0, 3, 0, 4}, {2, 0, 0, 0, 0}, {0, 0, 0, 5, 0}, {0, 0, 0, 6, 1}
    };
    assertThat(path.runs(scores))
        .containsExactly(
            new TagPath.Run(0, 2, "PER"),
            new TagPath.Run(3, 4, "LOC"),
            new TagPath.Run(4, 5, "LOC"));
  }

  @Test
  void noWordsHaveNoRuns() {
    assertThat(path.runs(new float[0][])).isEmpty();
  }
}
