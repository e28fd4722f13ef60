package org.hearsay.reader;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The best tree over scored arcs with exactly one root (Chu and Liu 1965, Edmonds 1967). */
final class Arborescence {
  /** The extra cost of every root arc, so that one root is better than two. */
  private static final double SECOND_ROOT = 1e6;

  private Arborescence() {}

  /**
   * Heads of {@code words} words.
   *
   * @param scores (words, words), row after row: the score of the second as head of the first; on
   *     the diagonal the score of a word as root
   * @return the head of each word, -1 at the root
   */
  static int[] heads(float[] scores, int words) {
    var arcs = new double[words + 1][words + 1];
    for (int i = 0; i < words; i++) {
      for (int j = 0; j < words; j++) {
        arcs[i + 1][i == j ? 0 : j + 1] = scores[i * words + j] - (i == j ? SECOND_ROOT : 0);
      }
      arcs[i + 1][i + 1] = Double.NEGATIVE_INFINITY;
    }
    var found = best(arcs);
    var heads = new int[words];
    for (int i = 0; i < words; i++) {
      heads[i] = found[i + 1] - 1;
    }
    return heads;
  }

  /**
   * Heads over arcs (dependent, head), with node 0 as the root. Cycles are contracted one by one.
   */
  private static int[] best(double[][] arcs) {
    int n = arcs.length;
    var heads = new int[n];
    heads[0] = -1;
    for (int i = 1; i < n; i++) {
      heads[i] = highest(arcs[i], i);
    }
    var cycle = cycle(heads);
    if (cycle == null) {
      return heads;
    }
    return expand(arcs, heads, cycle);
  }

  private static int highest(double[] row, int self) {
    int best = self == 0 ? 1 : 0;
    for (int j = 0; j < row.length; j++) {
      if (j != self && row[j] > row[best]) {
        best = j;
      }
    }
    return best;
  }

  /** The nodes of the first cycle, or null. */
  private static boolean @Nullable [] cycle(int[] heads) {
    var colour = new int[heads.length];
    for (int i = 1; i < heads.length; i++) {
      int at = i;
      while (at > 0 && colour[at] == 0) {
        colour[at] = i;
        at = heads[at];
      }
      if (at > 0 && colour[at] == i) {
        var on = new boolean[heads.length];
        for (int k = at; !on[k]; k = heads[k]) {
          on[k] = true;
        }
        return on;
      }
    }
    return null;
  }

  /**
   * Contracts the cycle to one node, finds the tree over the remaining nodes, and opens the cycle
   * in it.
   */
  private static int[] expand(double[][] arcs, int[] heads, boolean[] cycle) {
    int[] kept = IntStream.range(0, arcs.length).filter(i -> !cycle[i]).toArray();
    int[] round = IntStream.range(0, arcs.length).filter(i -> cycle[i]).toArray();
    int one = kept.length;
    var smaller = new double[one + 1][one + 1];
    smaller[one][one] = Double.NEGATIVE_INFINITY;
    var leaving = new int[one];
    var entering = new int[one];
    for (int i = 0; i < one; i++) {
      for (int j = 0; j < one; j++) {
        smaller[i][j] = arcs[kept[i]][kept[j]];
      }
      leaving[i] = round[0];
      entering[i] = round[0];
      for (int k : round) {
        if (arcs[kept[i]][k] > arcs[kept[i]][leaving[i]]) {
          leaving[i] = k;
        }
        if (gain(arcs, heads, k, kept[i]) > gain(arcs, heads, entering[i], kept[i])) {
          entering[i] = k;
        }
      }
      smaller[i][one] = arcs[kept[i]][leaving[i]];
      smaller[one][i] = gain(arcs, heads, entering[i], kept[i]);
    }
    var small = best(smaller);
    var merged = heads.clone();
    for (int i = 1; i < one; i++) {
      merged[kept[i]] = small[i] == one ? leaving[i] : kept[small[i]];
    }
    merged[entering[small[one]]] = kept[small[one]];
    return merged;
  }

  /** The gain if a word of the cycle depends on {@code head} instead. */
  private static double gain(double[][] arcs, int[] heads, int word, int head) {
    return arcs[word][head] - arcs[word][heads[word]];
  }
}
