package org.hearsay.extract.claims.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * A cue found at a token.
 *
 * @param lexicon where the cue is from
 * @param words the tokens of the cue's own words
 */
public record CueMatch(CueLexicon lexicon, Cue cue, Token head, BitSet words) {
  /** Matches a cue whose head is {@code head}: its other words follow it or depend on it. */
  public static Optional<CueMatch> of(CueLexicon lexicon, Tree tree, Token head, Cue cue) {
    var words = new BitSet();
    words.set(head.index());
    int last = head.index();
    for (var word : cue.words().subList(1, cue.words().size())) {
      var next = next(tree, head, last, word);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      last = next.get().index();
      words.set(last);
    }
    return Optional.of(new CueMatch(lexicon, cue, head, words));
  }

  private static Optional<Token> next(Tree tree, Token head, int last, String word) {
    if (last + 1 < tree.size() && tree.token(last + 1).lemma().equals(word)) {
      return Optional.of(tree.token(last + 1));
    }
    return tree.child(
            head,
            t ->
                t.index() > last
                    && t.lemma().equals(word)
                    && Tree.isAny(t, "compound:prt", "advmod", "xcomp", "obj", "ccomp"))
        .or(() -> caseOf(tree, head, last, word));
  }

  /** A preposition of a dependent: "call again for", "accuse them of". */
  private static Optional<Token> caseOf(Tree tree, Token head, int last, String word) {
    return tree.children(head).stream()
        .filter(t -> Tree.isAny(t, "obl", "advcl", "xcomp"))
        .flatMap(t -> tree.children(t).stream())
        .filter(t -> t.index() > last && t.index() <= last + 4 && t.lemma().equals(word))
        .filter(t -> Tree.isAny(t, "case", "mark"))
        .findFirst();
  }

  /** The last of the cue's words, a second verb counted: "confirm nor deny". */
  public int end(Tree tree) {
    return joined(tree).map(Token::index).orElse(last());
  }

  /** The last of the cue's words. */
  public int last() {
    return words.length() - 1;
  }

  /** The cue's words with auxiliaries, negation and the adverbs between them. */
  public List<Span> spans(Tree tree) {
    var all = (BitSet) words.clone();
    for (var child : tree.children(head)) {
      if (child.index() < head.index()
          && (Tree.isAny(child, "aux", "cop") || lexicon.isNegation(child))) {
        all.set(child.index());
      } else if (Tree.isAny(child, "compound:prt")) {
        all.set(child.index());
      }
    }
    joined(tree).ifPresent(t -> all.set(head.index(), t.index() + 1));
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      int next = all.nextSetBit(i + 1);
      if (next > 0 && adverbs(tree, i + 1, next)) {
        all.set(i + 1, next);
      }
    }
    var spans = new ArrayList<Span>();
    for (int i = all.nextSetBit(0); i >= 0; ) {
      int end = all.nextClearBit(i);
      spans.add(tree.token(i).span().cover(tree.token(end - 1).span()));
      i = all.nextSetBit(end);
    }
    return spans;
  }

  /** "Confirm nor deny": a second verb directly after the first one. */
  private Optional<Token> joined(Tree tree) {
    return tree.child(
        head,
        t ->
            t.is("conj")
                && t.index() == head.index() + 2
                && Morphology.isVerb(t)
                && !tree.has(t, "ccomp", "obj", "xcomp", "nsubj"));
  }

  private static boolean adverbs(Tree tree, int from, int to) {
    return tree.tokens().subList(from, to).stream().allMatch(t -> t.upos().equals("ADV"));
  }

  /** Whether the cue is negated by a word of its own. */
  public boolean isNegated(Tree tree) {
    return lexicon.isNegated(tree, head);
  }
}
