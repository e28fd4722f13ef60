package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;

/** The best sequence of BIO tags: an inside tag follows only its own kind (Viterbi 1967). */
final class TagPath {
  /**
   * A range of words with one label, without its B or I: {@code from} inclusive, {@code to}
   * exclusive.
   */
  record Run(int from, int to, String label) {}

  private final List<String> tags;
  private final boolean[][] allowed;

  TagPath(List<String> tags) {
    this.tags = tags;
    allowed = new boolean[tags.size()][tags.size()];
    for (int i = 0; i < tags.size(); i++) {
      for (int j = 0; j < tags.size(); j++) {
        allowed[i][j] = !isInside(j) || i > 0 && label(i).equals(label(j));
      }
    }
  }

  private boolean isInside(int tag) {
    return tags.get(tag).startsWith("I-");
  }

  private String label(int tag) {
    return tags.get(tag).length() > 2 ? tags.get(tag).substring(2) : "";
  }

  /** The labelled ranges of the best path, in order; {@code scores} are (words, tags). */
  List<Run> runs(float[][] scores) {
    var found = new ArrayList<Run>();
    int[] path = best(scores);
    int from = 0;
    for (int i = 1; i <= path.length; i++) {
      if (i == path.length || !isInside(path[i])) {
        if (i > from && !label(path[from]).isEmpty()) {
          found.add(new Run(from, i, label(path[from])));
        }
        from = i;
      }
    }
    return found;
  }

  private int[] best(float[][] scores) {
    int words = scores.length;
    if (words == 0) {
      return new int[0];
    }
    var back = new int[words][tags.size()];
    var now = new double[tags.size()];
    for (int t = 0; t < tags.size(); t++) {
      now[t] = isInside(t) ? Double.NEGATIVE_INFINITY : scores[0][t];
    }
    for (int w = 1; w < words; w++) {
      var next = new double[tags.size()];
      for (int t = 0; t < tags.size(); t++) {
        int from = best(now, t);
        back[w][t] = from;
        next[t] = now[from] + scores[w][t];
      }
      now = next;
    }
    var path = new int[words];
    path[words - 1] = best(now, -1);
    for (int w = words - 1; w > 0; w--) {
      path[w - 1] = back[w][path[w]];
    }
    return path;
  }

  private int best(double[] scores, int next) {
    int best = 0;
    for (int t = 1; t < scores.length; t++) {
      boolean may = next < 0 || allowed[t][next];
      if (may && (scores[t] > scores[best] || next >= 0 && !allowed[best][next])) {
        best = t;
      }
    }
    return best;
  }
}
