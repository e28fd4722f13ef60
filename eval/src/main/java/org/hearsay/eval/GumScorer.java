package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.reader.NeuralAnnotator;
import org.hearsay.reader.Treebank;

/**
 * Measures the model on GUM, with given words and sentences: share of words with the right
 * universal part of speech; with the right head and relation (without subtypes), punctuation
 * counted; and names of people, organisations and places with the same span and type ({@link
 * GumNames}).
 */
final class GumScorer {
  private static final List<String> COLUMNS =
      List.of("words", "upos", "attached", "names", "names.system", "names.gold");

  private double words;
  private double upos;
  private double attached;
  private double names;
  private double found;
  private double hits;

  /** Counts of each {@code .conllu} file of a folder. */
  static Counts score(Path folder, NeuralAnnotator reader) throws IOException {
    var rows = new TreeMap<String, double[]>();
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        var scorer = new GumScorer();
        var document = GumDocument.read(file);
        scorer.add(document, reader.annotate(document.text(), document.sentences(), Treebank.GUM));
        var name = file.getFileName().toString().replaceFirst("\\.conllu$", "");
        rows.put(name, scorer.counts());
      }
    }
    return new Counts(COLUMNS, rows);
  }

  private double[] counts() {
    return new double[] {words, upos, attached, hits, found, names};
  }

  private record Named(Span span, org.hearsay.model.text.NameType type) {}

  private void add(GumDocument document, Annotation own) {
    var gold = new HashSet<Named>();
    for (int s = 0; s < document.rows().size(); s++) {
      var rows = document.rows().get(s);
      var spans = document.sentences().get(s);
      for (var name : GumNames.of(rows)) {
        var span = spans.get(name.from()).cover(spans.get(name.to() - 1));
        gold.add(new Named(span, name.type()));
      }
      for (int i = 0; i < rows.size(); i++) {
        var cells = rows.get(i);
        var token = own.sentences().get(s).token(i);
        words++;
        upos += token.upos().equals(cells[3]) ? 1 : 0;
        boolean head = token.head() == Integer.parseInt(cells[6]) - 1;
        attached += head && universal(token.deprel()).equals(universal(cells[7])) ? 1 : 0;
      }
    }
    var mine = own.names().stream().map(n -> new Named(n.span(), n.type())).distinct().toList();
    names += gold.size();
    found += mine.size();
    hits += mine.stream().filter(gold::contains).count();
  }

  private static String universal(String relation) {
    int at = relation.indexOf(':');
    return at < 0 ? relation : relation.substring(0, at);
  }
}
