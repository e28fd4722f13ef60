package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.reader.NeuralAnnotator;
import org.hearsay.reader.Treebank;
import org.hearsay.eval.Figure.Counts;
import org.hearsay.model.Annotation;
import org.hearsay.model.Span;

/**
 * The reader's model on GUM, words and sentences given: share of words with the right universal
 * part of speech; with the right head and relation (without subtypes), punctuation counted; and
 * names of people, organisations and places with the very span and type ({@link GumNames}).
 */
final class GumScorer {
  private int words;
  private int upos;
  private int attached;
  private int names;
  private int found;
  private int hits;

  /** Figures over the {@code .conllu} files of a folder. */
  static List<Figure> score(String corpus, Path folder, NeuralAnnotator reader) throws IOException {
    var scorer = new GumScorer();
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        var document = GumDocument.read(file);
        scorer.add(document, reader.annotate(document.text(), document.sentences(), Treebank.GUM));
      }
    }
    return List.of(
        Figure.ofShare(corpus + ".upos", scorer.share(scorer.upos)),
        Figure.ofShare(corpus + ".las", scorer.share(scorer.attached)),
        Figure.ofCounts(corpus + ".names.f1", new Counts(scorer.hits, scorer.found, scorer.names)));
  }

  private double share(int right) {
    return right / (double) Math.max(1, words);
  }

  private record Named(Span span, org.hearsay.model.NameType type) {}

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
    hits += (int) mine.stream().filter(gold::contains).count();
  }

  private static String universal(String relation) {
    int at = relation.indexOf(':');
    return at < 0 ? relation : relation.substring(0, at);
  }
}
