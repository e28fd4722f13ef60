package org.hearsay.extract.claims.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.AttributionMark;
import org.hearsay.model.text.Sentence;
import org.hearsay.syntax.Grammar;
import org.hearsay.syntax.Quotes;
import org.hearsay.syntax.Tree;

/**
 * One dispatch in the form that rules use.
 *
 * @param words the body
 * @param trees one for each sentence, in the same order
 * @param marks for each sentence the marks of which a cue, source or content lies in it
 * @param lexicon the cues and words of its language
 * @param parts the parts of the extractor that are switched on
 */
public record ParsedText(
    String words,
    Annotation annotation,
    List<Tree> trees,
    Quotes quotes,
    List<List<AttributionMark>> marks,
    CueLexicon lexicon,
    Set<Part> parts,
    Grammar grammar) {
  public static ParsedText of(
      String words, Annotation annotation, CueLexicon lexicon, Set<Part> parts, Grammar grammar) {
    var quotes = Quotes.in(words);
    var speakers = new CoordinationRepair(lexicon);
    var tails = new TailRepair(quotes, lexicon);
    var trees = new ArrayList<Tree>();
    for (var sentence : annotation.sentences()) {
      var repaired = parts.contains(Part.COORDINATION_REPAIR) ? speakers.mend(sentence) : sentence;
      trees.add(new Tree(parts.contains(Part.TAIL_REPAIR) ? tails.mend(repaired) : repaired));
    }
    return new ParsedText(
        words, annotation, trees, quotes, marks(annotation, parts), lexicon, parts, grammar);
  }

  private static List<List<AttributionMark>> marks(Annotation annotation, Set<Part> parts) {
    var marks = new ArrayList<List<AttributionMark>>();
    annotation.sentences().forEach(s -> marks.add(new ArrayList<>(2)));
    if (parts.contains(Part.MARKS)) {
      for (var mark : annotation.attributions()) {
        var whole =
            Stream.of(mark.cue(), mark.source(), mark.content())
                .flatMap(List::stream)
                .reduce(Span::cover)
                .orElseThrow();
        sentences(annotation, whole).forEach(s -> marks.get(s.index()).add(mark));
      }
    }
    return marks;
  }

  private static List<Sentence> sentences(Annotation annotation, Span range) {
    var all = annotation.sentences();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().to() <= range.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < all.size() && all.get(end).span().from() < range.to()) {
      end++;
    }
    return all.subList(low, end);
  }

  /** The sentences that share something with a range. Takes time in their number. */
  public List<Sentence> sentencesIn(Span range) {
    return sentences(annotation, range);
  }

  /** The marks with a cue, source or content that is in a sentence or covers it. */
  public List<AttributionMark> marksIn(Tree tree) {
    return marks.get(tree.sentence().index());
  }

  public boolean hasMarks() {
    return marks.stream().anyMatch(m -> !m.isEmpty());
  }

  public boolean uses(Part part) {
    return parts.contains(part);
  }

  /** The sentence where a span begins. */
  public Optional<Tree> treeAt(Span span) {
    return annotation.sentenceAt(span.from()).map(s -> trees.get(s.index()));
  }
}
