package org.hearsay.extract.claims.clauses;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.cues.ClaimWords;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * An event noun with its own date in an opening phrase: "After the failure of the talks in 2019,
 * …".
 *
 * @param phrase with its preposition
 * @param content without it
 */
record DatedEvent(BitSet phrase, BitSet content) {

  /** The opening phrase of a sentence, if it has an event noun with a date. */
  static Optional<DatedEvent> opening(
      CueLexicon lexicon, Tree tree, List<Timex> times, AttributedWords taken) {
    var first = tree.token(0);
    if (!lexicon.has(ClaimWords.OPENER, first.lemma())
        && !lexicon.has(ClaimWords.OPENER, first.form().toLowerCase(java.util.Locale.ROOT))) {
      return Optional.empty();
    }
    var noun = tree.head(first);
    if (noun.isEmpty() || !Morphology.isNoun(noun.get()) || taken.holds(noun.get())) {
      return Optional.empty();
    }
    var phrase = tree.subtree(noun.get());
    var content = (BitSet) phrase.clone();
    content.clear(0);
    boolean dated =
        times.stream()
            .filter(t -> t.type() == TimexType.DATE && !t.interval().isOpen())
            .flatMap(t -> tree.sentence().within(t.span()).stream())
            .anyMatch(t -> content.get(t.index()));
    boolean itself =
        tree.sentence().within(noun.get().span()).stream().anyMatch(t -> isTime(t, times));
    return dated && !itself && isWhole(tree, content)
        ? Optional.of(new DatedEvent(phrase, content))
        : Optional.empty();
  }

  private static boolean isTime(Token token, List<Timex> times) {
    return times.stream().anyMatch(t -> t.span().contains(token.span()));
  }

  private static boolean isWhole(Tree tree, BitSet content) {
    return content.nextSetBit(0) == 1
        && tree.tokens().stream().noneMatch(t -> content.get(t.index()) && t.is("nsubj"));
  }
}
