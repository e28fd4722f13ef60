package org.hearsay.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses lemmas: of the edit scripts that words with the same ending and Penn tag had in training,
 * the one with the best score.
 */
final class Lemmas {
  private static final int LONGEST = 5;

  private final List<LemmaScript> scripts;
  private final Map<String, int[]> endings = new HashMap<>();

  /**
   * Reads the labels, and lines with Penn tag, ending ("^" before a whole word) and numbers of
   * scripts.
   */
  Lemmas(List<String> labels, List<String> lines) {
    scripts = labels.stream().map(LemmaScript::parse).toList();
    for (var line : lines) {
      var cells = line.split("\t");
      var numbers = List.of(cells[2].split(",")).stream().mapToInt(Integer::parseInt).toArray();
      endings.put(cells[0] + '\t' + cells[1], numbers);
    }
  }

  /** The lemma of a word, from the network's score of each script. */
  String of(String form, String xpos, float[] scores) {
    int best = -1;
    for (int one : allowed(form.toLowerCase(Locale.ROOT), xpos + '\t')) {
      best = best < 0 || scores[one] > scores[best] ? one : best;
    }
    if (best < 0) {
      best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
    }
    return scripts.get(best).of(form);
  }

  private int[] allowed(String word, String tag) {
    var found = endings.get(tag + '^' + word);
    for (int size = Math.min(LONGEST, word.length() - 1); found == null && size > 0; size--) {
      found = endings.get(tag + word.substring(word.length() - size));
    }
    return found == null ? new int[0] : found;
  }
}
