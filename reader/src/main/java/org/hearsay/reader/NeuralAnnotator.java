package org.hearsay.reader;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotate.Annotator;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.AttributionMark;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * Hearsay's own model: one pass of a small encoder (MiniLM, Wang et al. 2020), with heads for
 * sentence borders, Universal Dependencies, lemmas, names and attributions.
 *
 * <p>Loads the model once. Then it is safe for many threads. A long text is read in pieces that end
 * at a paragraph, and a piece in overlapping windows, so memory does not grow with the text.
 */
public final class NeuralAnnotator implements Annotator {
  /**
   * Words that start a time expression and never end a name, although headlines capitalise them.
   */
  private static final Set<String> TIME_STARTERS = Set.of("last", "this", "next", "late", "early");

  private static final Map<String, NameType> TYPES =
      Map.of(
          "PER", NameType.PERSON,
          "ORG", NameType.ORGANISATION,
          "LOC", NameType.LOCATION);

  private final Network network;
  private final Tokenizer tokenizer;

  /**
   * Loads the model that ships.
   *
   * @throws IllegalStateException if it is not on the class path
   */
  public NeuralAnnotator() {
    this(ModelFile.bundled());
  }

  /**
   * Loads the user's model.
   *
   * @throws IllegalArgumentException if it is missing or damaged
   */
  public NeuralAnnotator(Path model) {
    this(ModelFile.at(model));
  }

  private NeuralAnnotator(ModelFile file) {
    network = new Network(file);
    tokenizer = new Tokenizer(Optional.empty());
  }

  @Override
  public Annotation annotate(Dispatch dispatch, Notes notes) {
    var text = dispatch.text();
    var found = new Gathered();
    for (var piece : Pieces.of(text)) {
      var words =
          tokenizer.tokens(piece.of(text)).stream()
              .map(s -> new Span(s.from() + piece.from(), s.to() + piece.from()))
              .toList();
      var attributions = new ArrayList<Network.Found>();
      var scores = scores(text, words, Treebank.HEARSAY, attributions);
      add(text, words, scores, new SentenceBorders(text, words, piece).find(scores.opens), found);
      attributions.forEach(f -> attributed(words, f, found.attributions));
    }
    return new Annotation(found.sentences, found.names, List.of(), found.attributions);
  }

  /**
   * Annotates a text with given words and sentences, to measure on treebanks.
   *
   * @param sentences the spans of each sentence's words, in order; no sentence is empty
   * @param conventions the annotation scheme of trees and names
   */
  public Annotation annotate(String text, List<List<Span>> sentences, Treebank conventions) {
    var words = sentences.stream().flatMap(List::stream).toList();
    var borders = new ArrayList<Integer>();
    int last = 0;
    for (var sentence : sentences) {
      borders.add(last);
      last += sentence.size();
    }
    borders.add(last);
    var found = new Gathered();
    add(text, words, scores(text, words, conventions, new ArrayList<>()), borders, found);
    return new Annotation(found.sentences, found.names, List.of());
  }

  /** The results so far. */
  private static final class Gathered {
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<AttributionMark> attributions = new ArrayList<>();
  }

  private void add(
      String text, List<Span> words, WordScores scores, List<Integer> borders, Gathered to) {
    for (int i = 0; i + 1 < borders.size(); i++) {
      var range = new Range(borders.get(i), borders.get(i + 1));
      to.sentences.add(sentence(text, words, scores, range, to.sentences.size()));
      to.names.addAll(names(text, words, scores, range));
    }
  }

  /** A range of words: {@code from} inclusive, {@code to} exclusive. */
  private record Range(int from, int to) {}

  private WordScores scores(
      String text, List<Span> words, Treebank bank, List<Network.Found> attributions) {
    var ids = words.stream().map(w -> network.pieces.of(w.of(text))).toList();
    var shapes = new int[words.size()];
    for (int i = 0; i < shapes.length; i++) {
      var before = i == 0 ? "" : text.substring(words.get(i - 1).to(), words.get(i).from());
      shapes[i] = Shapes.of(words.get(i).of(text), before, i == 0);
    }
    return network.read(ids, shapes, bank.ordinal(), attributions);
  }

  private Sentence sentence(
      String text, List<Span> words, WordScores scores, Range range, int index) {
    var heads = network.heads(scores, range.from(), range.to());
    var relations = network.relations(scores, range.from(), range.to(), heads);
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < heads.length; i++) {
      int word = range.from() + i;
      var span = words.get(word);
      var form = span.of(text);
      tokens.add(
          new Token(
              i,
              span,
              form,
              network.lemmas.of(form, network.xpos.get(scores.xpos[word]), scores.lemma[word]),
              network.upos.get(scores.upos[word]),
              network.xpos.get(scores.xpos[word]),
              network.feats.get(scores.feats[word]),
              heads[i],
              network.deprels.get(relations[i])));
    }
    var whole = words.get(range.from()).cover(words.get(range.to() - 1));
    return new Sentence(index, whole, tokens);
  }

  private List<Name> names(String text, List<Span> words, WordScores scores, Range range) {
    var rows = Arrays.copyOfRange(scores.name, range.from(), range.to());
    var found = new ArrayList<Name>();
    for (var run : network.names.runs(rows)) {
      var type = TYPES.get(run.label());
      int last = range.from() + run.to() - 1;
      while (last >= range.from() + run.from() && startsTime(words.get(last).of(text))) {
        last--;
      }
      if (type != null && last >= range.from() + run.from()) {
        found.add(new Name(words.get(range.from() + run.from()).cover(words.get(last)), type));
      }
    }
    return found;
  }

  private static boolean startsTime(String word) {
    return TIME_STARTERS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static void attributed(
      List<Span> words, Network.Found found, List<AttributionMark> attributions) {
    if (!found.contents().isEmpty()) {
      attributions.add(
          new AttributionMark(
              List.of(span(words, found.cue())),
              found.sources().stream().map(r -> span(words, r)).toList(),
              found.contents().stream().map(r -> span(words, r)).toList()));
    }
  }

  private static Span span(List<Span> words, TagPath.Run run) {
    return words.get(run.from()).cover(words.get(run.to() - 1));
  }

  @Override
  public String version() {
    return network.version;
  }
}
