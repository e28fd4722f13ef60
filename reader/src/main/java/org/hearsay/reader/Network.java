package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The graphs and labels of a model, loaded once. Safe for many threads. */
final class Network {
  /**
   * A cue with its source and content, as ranges of words: {@code from} inclusive, {@code to}
   * exclusive.
   */
  record Found(TagPath.Run cue, List<TagPath.Run> sources, List<TagPath.Run> contents) {}

  private final Graph reader;
  private final Graph arcs;
  private final Graph relations;
  private final Graph attributions;
  private final TagPath flat;
  private final TagPath own;
  private final int root;
  final WordPieces pieces;
  final List<String> xpos;
  final List<String> upos;
  final List<String> feats;
  final Lemmas lemmas;
  final List<String> deprels;
  final TagPath names;
  final String version;

  Network(ModelFile file) {
    reader = new Graph(file.entry("reader.onnx"), "reader");
    arcs = new Graph(file.entry("arcs.onnx"), "arcs");
    relations = new Graph(file.entry("relations.onnx"), "relations");
    attributions = new Graph(file.entry("attributions.onnx"), "attributions");
    flat = new TagPath(file.labels("cue"));
    own = new TagPath(file.labels("own"));
    names = new TagPath(file.labels("name"));
    pieces = new WordPieces(file.lines("vocabulary.txt"));
    xpos = file.labels("xpos");
    upos = file.labels("upos");
    feats = file.labels("feats").stream().map(f -> f.equals("_") ? "" : f).toList();
    deprels = file.labels("rel");
    root = deprels.indexOf("root");
    lemmas = new Lemmas(file.labels("lemma"), file.lines("endings.tsv"));
    version = file.version();
  }

  /**
   * Runs the encoder over all words, and adds attributions to {@code found} in the order of their
   * cues.
   */
  WordScores read(List<int[]> ids, int[] shapes, int bank, List<Found> found) {
    var scores = new WordScores(ids.size());
    for (var window : Window.over(ids)) {
      var outputs = run(window, ids, shapes, bank);
      scores.take(window, outputs);
      found.addAll(attributions(window, outputs));
    }
    found.sort(Comparator.comparing(f -> f.cue().from()));
    return scores;
  }

  private Map<String, Graph.Output> run(Window window, List<int[]> ids, int[] shapes, int bank) {
    int words = window.to() - window.from();
    int length = 2 + ids.subList(window.from(), window.to()).stream().mapToInt(p -> p.length).sum();
    var flatIds = new long[length];
    var flatShapes = new long[length];
    var firsts = new long[words];
    int at = 1;
    flatIds[0] = WordPieces.START;
    for (int w = 0; w < words; w++) {
      firsts[w] = at;
      for (int piece : ids.get(window.from() + w)) {
        flatIds[at] = piece;
        flatShapes[at++] = shapes[window.from() + w];
      }
    }
    flatIds[at] = WordPieces.END;
    return reader
        .call()
        .with("ids", flatIds, 1, length)
        .with("shapes", flatShapes, 1, length)
        .with("firsts", firsts, 1, words)
        .with("bank", new long[] {bank}, 1)
        .run();
  }

  private List<Found> attributions(Window window, Map<String, Graph.Output> outputs) {
    int words = window.to() - window.from();
    var cueScores = outputs.get("cue");
    var states = outputs.get("states");
    if (cueScores == null || states == null) {
      return List.of();
    }
    var cues =
        flat.runs(rows(cueScores, words, 0)).stream()
            .filter(r -> r.label().equals("Cue"))
            .filter(r -> isRead(window, r))
            .toList();
    if (cues.isEmpty()) {
      return List.of();
    }
    var scores =
        attributions
            .call()
            .with("states", states.values(), words, states.columns())
            .with("first", cues.stream().mapToLong(TagPath.Run::from).toArray(), cues.size())
            .with("last", cues.stream().mapToLong(r -> r.to() - 1).toArray(), cues.size())
            .run()
            .values()
            .iterator()
            .next();
    var found = new ArrayList<Found>();
    for (int i = 0; i < cues.size(); i++) {
      var runs = own.runs(rows(scores, words, i * words));
      found.add(found(window.from(), cues.get(i), runs));
    }
    return found;
  }

  private static Found found(int shift, TagPath.Run cue, List<TagPath.Run> runs) {
    var moved = runs.stream().map(r -> moved(r, shift)).toList();
    return new Found(moved(cue, shift), labelled(moved, "Source"), labelled(moved, "Content"));
  }

  private static TagPath.Run moved(TagPath.Run run, int by) {
    return new TagPath.Run(run.from() + by, run.to() + by, run.label());
  }

  private static List<TagPath.Run> labelled(List<TagPath.Run> runs, String label) {
    return runs.stream().filter(r -> r.label().equals(label)).toList();
  }

  /**
   * Whether the results of a range of words, counted from the window's first, are taken from this
   * window.
   */
  static boolean isRead(Window window, TagPath.Run run) {
    int middle = window.from() + (run.from() + run.to() - 1) / 2;
    return middle >= window.readFrom() && middle < window.readTo();
  }

  private static float[][] rows(Graph.Output scores, int words, int from) {
    var rows = new float[words][];
    for (int i = 0; i < words; i++) {
      rows[i] = scores.row(from + i);
    }
    return rows;
  }

  /** The heads of a sentence's words; -1 at the root. */
  int[] heads(WordScores scores, int from, int to) {
    int words = to - from;
    var found =
        arcs.call()
            .with("word", scores.arcWords(from, to), words, scores.arcSize())
            .with("head", scores.arcHeads(from, to), words, scores.arcSize())
            .run();
    return Arborescence.heads(found.values().iterator().next().values(), words);
  }

  /** The relation of each word to its head: {@code root} at the root only. */
  int[] relations(WordScores scores, int from, int to, int[] heads) {
    int words = to - from;
    var found =
        relations
            .call()
            .with("word", scores.relWords(from, to), words, scores.relSize())
            .with("head", scores.relHeads(from, heads), words, scores.relSize())
            .run()
            .values()
            .iterator()
            .next();
    var labels = new int[words];
    for (int i = 0; i < words; i++) {
      labels[i] = heads[i] < 0 ? root : best(found.row(i));
    }
    return labels;
  }

  private int best(float[] scores) {
    int best = root == 0 ? 1 : 0;
    for (int i = 0; i < scores.length; i++) {
      if (i != root && scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
