package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.hearsay.Penn;
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
 * An annotator that is wrong about everything but the offsets: words at white space, trees, tags,
 * names and attributions drawn by a generator seeded with the text. A stage that survives this
 * survives everything.
 */
public final class RandomAnnotator implements Annotator {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "obj",
          "ccomp",
          "xcomp",
          "parataxis",
          "advcl",
          "acl",
          "acl:relcl",
          "obl",
          "nmod",
          "nmod:poss",
          "case",
          "mark",
          "aux",
          "appos",
          "compound",
          "conj",
          "cc",
          "advmod",
          "det",
          "punct",
          "nsubj:pass",
          "aux:pass",
          "nummod",
          "amod",
          "flat",
          "cop",
          "dep",
          "obl:tmod");
  private static final List<String> TAGS =
      List.of(
          "VBD", "VB", "VBZ", "NN", "NNS", "NNP", "IN", "DT", "MD", "PRP", "RB", "JJ", "CD", "TO",
          "CC", ",", ".", "``", "''", "WDT", "VBN", "VBG");
  private static final int LONGEST = 60;

  @Override
  public Annotation annotate(Dispatch dispatch, Notes notes) {
    var random = new Random(dispatch.text().hashCode());
    var sentences = new ArrayList<Sentence>();
    var names = new ArrayList<Name>();
    var spans = new ArrayList<Span>();
    var words = WORD.matcher(dispatch.text());
    while (words.find()) {
      spans.add(new Span(words.start(), words.end()));
      boolean ends = words.group().equals(".") || spans.size() >= LONGEST;
      if (ends) {
        add(dispatch, spans, random, sentences, names);
      }
    }
    add(dispatch, spans, random, sentences, names);
    return new Annotation(sentences, names, List.of(), marks(sentences, random));
  }

  /** Attributions that nobody made: cues in order, sources and contents anywhere. */
  private static List<AttributionMark> marks(List<Sentence> sentences, Random random) {
    var tokens = sentences.stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
    var marks = new ArrayList<AttributionMark>();
    for (int at = random.nextInt(20); at < tokens.size(); at += 1 + random.nextInt(40)) {
      var near = tokens.subList(Math.max(0, at - 30), Math.min(tokens.size(), at + 30));
      marks.add(
          new AttributionMark(
              List.of(tokens.get(at)),
              runs(near, random.nextInt(3), random),
              runs(near, 1 + random.nextInt(2), random)));
    }
    return marks;
  }

  private static List<Span> runs(List<Span> tokens, int count, Random random) {
    var runs = new ArrayList<Span>();
    for (int from = 0; from < tokens.size() && runs.size() < count; ) {
      from += random.nextInt(tokens.size() - from);
      int to = Math.min(tokens.size() - 1, from + random.nextInt(12));
      runs.add(tokens.get(from).cover(tokens.get(to)));
      from = to + 1;
    }
    return runs;
  }

  private static void add(
      Dispatch dispatch,
      List<Span> spans,
      Random random,
      List<Sentence> sentences,
      List<Name> names) {
    if (spans.isEmpty()) {
      return;
    }
    var tokens = new ArrayList<Token>();
    int root = random.nextInt(spans.size());
    for (int i = 0; i < spans.size(); i++) {
      var tag = TAGS.get(random.nextInt(TAGS.size()));
      var form = dispatch.words(spans.get(i));
      // mostly a tree; now and then a cycle, which stages must survive as well
      int head = i == root ? -1 : random.nextInt(spans.size());
      var relation = i == root ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
      tokens.add(
          new Token(
              i,
              spans.get(i),
              form,
              form.toLowerCase(java.util.Locale.ROOT),
              Penn.upos(tag, relation),
              tag,
              Penn.feats(tag),
              head == i ? root : head,
              relation));
      if (random.nextInt(6) == 0) {
        names.add(new Name(spans.get(i), NameType.values()[random.nextInt(4)]));
      }
    }
    var whole = spans.get(0).cover(spans.get(spans.size() - 1));
    sentences.add(new Sentence(sentences.size(), whole, tokens));
    spans.clear();
  }

  @Override
  public String version() {
    return "random";
  }
}
