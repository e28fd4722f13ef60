package org.hearsay.extract.claims.cues;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Subjects;
import org.hearsay.syntax.Tree;

/** Finds who speaks with a verb, and the words that name them. */
public final class SourcePhrases {
  private SourcePhrases() {}

  /** The head of the active subject, or of the agent of a passive. */
  public static Optional<Token> speaker(CueLexicon lexicon, Tree tree, Token verb) {
    return subjects(lexicon, tree).speaker(verb);
  }

  /** The head of the subject, active or passive, own or inherited. */
  public static Optional<Token> subject(CueLexicon lexicon, Tree tree, Token verb) {
    return subjects(lexicon, tree).find(verb);
  }

  private static Subjects subjects(CueLexicon lexicon, Tree tree) {
    return new Subjects(tree, t -> lexicon.has(ClaimWords.DOCUMENT, t.lemma()), t -> false);
  }

  /** "Told it that Malian intelligence": a "that" directly after the head of a clause. */
  private static boolean isConjunction(Tree tree, int at) {
    return at > 0
        && tree.token(at).lemma().equals("that")
        && !Morphology.isPunctuation(tree.token(at - 1))
        && !Tree.isAny(tree.token(at - 1), "case", "mark", "cc");
  }

  /** The whole noun phrase of a source, without its preposition and without the cue itself. */
  public static List<Span> phrase(Tree tree, Token noun, Token cue) {
    var inside =
        tree.subtree(
            noun,
            t ->
                t.index() != cue.index()
                        && !Tree.isAny(t, "case", "parataxis", "cc", "mark", "cop", "advcl", "aux")
                        && !(t.is("conj") && Morphology.isVerb(t))
                    || keeps(tree, noun, t));
    int at = noun.index();
    int from = at;
    while (from > 0 && belongs(tree, inside, from - 1, cue)) {
      from--;
    }
    if (from < at && isConjunction(tree, from)) {
      from++;
    }
    int to = at + 1;
    while (to < tree.size() && belongs(tree, inside, to, cue)) {
      to++;
    }
    var run = new BitSet();
    run.set(from, to);
    run.and(fill(inside, from, to));
    return SpanSets.around(tree, run);
  }

  private static boolean keeps(Tree tree, Token noun, Token t) {
    return t.head() != noun.index()
        && !t.is("parataxis")
        && t.head() >= 0
        && !tree.token(t.head()).is("parataxis");
  }

  private static boolean belongs(Tree tree, BitSet inside, int index, Token cue) {
    if (index == cue.index()) {
      return false;
    }
    if (inside.get(index)) {
      return true;
    }
    return Morphology.isPunctuation(tree.token(index))
        && inside.previousSetBit(index) >= 0
        && inside.nextSetBit(index) >= 0
        && !",;:".contains(tree.token(index).form());
  }

  private static BitSet fill(BitSet inside, int from, int to) {
    int first = inside.nextSetBit(from);
    int last = inside.previousSetBit(to - 1);
    return SpanSets.range(first, last + 1);
  }
}
