package org.hearsay.extract.claims;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Span;

/**
 * One dispatch as the rules see it.
 *
 * @param words the body
 * @param trees one for each sentence, in the same order
 */
record Text(String words, Annotation annotation, List<Tree> trees, Quotes quotes) {
  static Text of(String words, Annotation annotation, CueLexicon lexicon, List<Span> furniture) {
    var quotes = Quotes.in(words);
    var datelines = new DatelineMender(furniture);
    var speakers = new TreeMender(lexicon);
    var without = new WithoutMender(lexicon);
    var addressees = new AddresseeMender(lexicon);
    var leads = new LeadMender(lexicon);
    var tails = new TailMender(quotes, lexicon);
    var inversions = new InversionMender(quotes, lexicon);
    var trees =
        annotation.sentences().stream()
            .map(datelines::mend)
            .map(speakers::mend)
            .map(addressees::mend)
            .map(without::mend)
            .map(QuotedAsMender::mend)
            .map(RelativeMender::mend)
            .map(CaseMender::mend)
            .map(leads::mend)
            .map(tails::mend)
            .map(inversions::mend)
            .map(Tree::new)
            .toList();
    return new Text(words, annotation, trees, quotes);
  }

  /** The sentence where a span begins. */
  Optional<Tree> treeAt(Span span) {
    return annotation.sentenceAt(span.from()).map(s -> trees.get(s.index()));
  }
}
