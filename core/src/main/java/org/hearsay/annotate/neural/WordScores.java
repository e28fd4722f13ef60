package org.hearsay.annotate.neural;

import java.util.Map;

/** What the reader's graph says of every word of a text, gathered from its windows. */
final class WordScores {
  static final int ARC = 256;
  static final int REL = 128;
  final int[] xpos;
  final int[] upos;
  final int[] feats;
  final int[] lemma;
  final float[][] name;
  final float[][] opens;
  private final float[] arcWord;
  private final float[] arcHead;
  private final float[] relWord;
  private final float[] relHead;

  WordScores(int words) {
    xpos = new int[words];
    upos = new int[words];
    feats = new int[words];
    lemma = new int[words];
    name = new float[words][];
    opens = new float[words][];
    arcWord = new float[words * ARC];
    arcHead = new float[words * ARC];
    relWord = new float[words * REL];
    relHead = new float[words * REL];
  }

  /** Takes the words that are read from one window. */
  void take(Window window, Map<String, Graph.Output> outputs) {
    for (int i = window.readFrom(); i < window.readTo(); i++) {
      int row = i - window.from();
      xpos[i] = (int) get(outputs, "xpos").labels()[row];
      upos[i] = (int) get(outputs, "upos").labels()[row];
      feats[i] = (int) get(outputs, "feats").labels()[row];
      lemma[i] = (int) get(outputs, "lemma").labels()[row];
      name[i] = get(outputs, "name").row(row);
      opens[i] = get(outputs, "opens").row(row);
    }
    copy(get(outputs, "arc-word"), window, arcWord, ARC);
    copy(get(outputs, "arc-head"), window, arcHead, ARC);
    copy(get(outputs, "rel-word"), window, relWord, REL);
    copy(get(outputs, "rel-head"), window, relHead, REL);
  }

  private static void copy(Graph.Output from, Window window, float[] to, int size) {
    int row = window.readFrom() - window.from();
    int words = window.readTo() - window.readFrom();
    System.arraycopy(from.values(), row * size, to, window.readFrom() * size, words * size);
  }

  private static Graph.Output get(Map<String, Graph.Output> outputs, String name) {
    var found = outputs.get(name);
    if (found == null) {
      throw new IllegalArgumentException("The model's graph has no output " + name);
    }
    return found;
  }

  /** Vectors of words {@code from} to before {@code to}, as the arcs' graph takes them. */
  float[] arcWords(int from, int to) {
    return java.util.Arrays.copyOfRange(arcWord, from * ARC, to * ARC);
  }

  float[] arcHeads(int from, int to) {
    return java.util.Arrays.copyOfRange(arcHead, from * ARC, to * ARC);
  }

  float[] relWords(int from, int to) {
    return java.util.Arrays.copyOfRange(relWord, from * REL, to * REL);
  }

  /** Vectors of the heads of words {@code from} on; a root is its own head. */
  float[] relHeads(int from, int[] heads) {
    var found = new float[heads.length * REL];
    for (int i = 0; i < heads.length; i++) {
      int head = from + (heads[i] < 0 ? i : heads[i]);
      System.arraycopy(relHead, head * REL, found, i * REL, REL);
    }
    return found;
  }
}
