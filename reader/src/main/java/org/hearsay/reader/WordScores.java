package org.hearsay.reader;

import java.util.Arrays;
import java.util.Map;

/** The graph's results for every word of a text, collected from its windows. */
final class WordScores {
  final int[] xpos;
  final int[] upos;
  final int[] feats;
  final float[][] lemma;
  final float[][] name;
  final float[][] opens;
  private final float[][] arcWord;
  private final float[][] arcHead;
  private final float[][] relWord;
  private final float[][] relHead;

  WordScores(int words) {
    xpos = new int[words];
    upos = new int[words];
    feats = new int[words];
    lemma = new float[words][];
    name = new float[words][];
    opens = new float[words][];
    arcWord = new float[words][];
    arcHead = new float[words][];
    relWord = new float[words][];
    relHead = new float[words][];
  }

  /** Adds the results of one window. */
  void take(Window window, Map<String, Graph.Output> outputs) {
    labels(window, outputs, "xpos", xpos);
    labels(window, outputs, "upos", upos);
    labels(window, outputs, "feats", feats);
    rows(window, outputs, "lemma", lemma);
    rows(window, outputs, "name", name);
    rows(window, outputs, "opens", opens);
    rows(window, outputs, "arc-word", arcWord);
    rows(window, outputs, "arc-head", arcHead);
    rows(window, outputs, "rel-word", relWord);
    rows(window, outputs, "rel-head", relHead);
  }

  private static void labels(
      Window window, Map<String, Graph.Output> outputs, String layer, int[] to) {
    var found = get(outputs, layer).labels();
    for (int i = window.readFrom(); i < window.readTo(); i++) {
      to[i] = (int) found[i - window.from()];
    }
  }

  private static void rows(
      Window window, Map<String, Graph.Output> outputs, String layer, float[][] to) {
    var found = get(outputs, layer);
    for (int i = window.readFrom(); i < window.readTo(); i++) {
      to[i] = found.row(i - window.from());
    }
  }

  private static Graph.Output get(Map<String, Graph.Output> outputs, String name) {
    var found = outputs.get(name);
    if (found == null) {
      throw new IllegalArgumentException("The model's graph has no output " + name);
    }
    return found;
  }

  int arcSize() {
    return arcWord.length == 0 ? 0 : arcWord[0].length;
  }

  int relSize() {
    return relWord.length == 0 ? 0 : relWord[0].length;
  }

  /**
   * The vectors of a range of words ({@code from} inclusive, {@code to} exclusive), as input for
   * the graph of arcs.
   */
  float[] arcWords(int from, int to) {
    return flat(Arrays.copyOfRange(arcWord, from, to));
  }

  float[] arcHeads(int from, int to) {
    return flat(Arrays.copyOfRange(arcHead, from, to));
  }

  float[] relWords(int from, int to) {
    return flat(Arrays.copyOfRange(relWord, from, to));
  }

  /** The vectors of the heads of the words from {@code from} on; a root is its own head. */
  float[] relHeads(int from, int[] heads) {
    var rows = new float[heads.length][];
    for (int i = 0; i < heads.length; i++) {
      rows[i] = relHead[from + (heads[i] < 0 ? i : heads[i])];
    }
    return flat(rows);
  }

  private static float[] flat(float[][] rows) {
    var found = new float[rows.length == 0 ? 0 : rows.length * rows[0].length];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, found, i * rows[i].length, rows[i].length);
    }
    return found;
  }
}
