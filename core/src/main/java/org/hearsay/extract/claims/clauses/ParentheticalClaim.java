package org.hearsay.extract.claims.clauses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.Factuality;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * Appositions with a modality of their own ("Rome, the likely venue"), and relative clauses in what
 * is not asserted ("when he arrives in the city, which is far away, is unknown").
 *
 * @param head governs it
 * @param cut its words, which the containing claim leaves out
 * @param content its words and the words that it is about
 */
public record ParentheticalClaim(Token head, BitSet cut, BitSet content, Factuality value) {
  private static final Map<String, Factuality> MODAL =
      Map.of(
          "likely", Factuality.PROBABLE,
          "probable", Factuality.PROBABLE,
          "expected", Factuality.PROBABLE,
          "presumed", Factuality.PROBABLE,
          "possible", Factuality.POSSIBLE,
          "potential", Factuality.POSSIBLE);

  public static List<ParentheticalClaim> in(Tree tree, AttributedWords taken) {
    var found = new ArrayList<ParentheticalClaim>();
    var open = taken.here().stream().filter(ParentheticalClaim::isOpen).toList();
    for (var token : tree.tokens()) {
      if (!taken.content().get(token.index())) {
        apposition(tree, token, found);
      }
      if (token.deprel().equals("acl:relcl") && open.stream().anyMatch(a -> near(a, token))) {
        relative(tree, token, found);
      }
    }
    return found;
  }

  private static void apposition(Tree tree, Token token, List<ParentheticalClaim> found) {
    var modal = tree.child(token, t -> t.is("amod") && MODAL.containsKey(t.lemma()));
    if (modal.isEmpty() || token.is("nsubj")) {
      return;
    }
    var cut = tree.subtree(token);
    var content = (BitSet) cut.clone();
    tree.child(token, "cc").ifPresent(c -> content.clear(c.index()));
    var named = named(tree, token, cut);
    if (named.isPresent()) {
      content.or(name(tree, named.get()));
      var value = MODAL.getOrDefault(modal.get().lemma(), Factuality.PROBABLE);
      found.add(new ParentheticalClaim(token, cut, content, value));
    }
  }

  /** The name that it is about: before a comma, or coordinated with it. */
  private static Optional<Token> named(Tree tree, Token token, BitSet words) {
    int first = words.nextSetBit(0);
    if (first > 1
        && tree.token(first - 1).form().equals(",")
        && Morphology.isProperNoun(tree.token(first - 2))) {
      return Optional.of(tree.token(first - 2));
    }
    return tree.head(token)
        .filter(h -> token.is("appos") || token.is("conj"))
        .filter(h -> Morphology.isProperNoun(h));
  }

  private static BitSet name(Tree tree, Token noun) {
    return tree.subtree(noun, t -> Tree.isAny(t, "compound", "flat", "amod", "det"));
  }

  /** The content that the publisher leaves open, without what it asserts. */
  public static Attribution cut(Attribution one) {
    if (!isOpen(one)) {
      return one;
    }
    List<Span> left = one.content();
    for (var token : one.tree().tokens()) {
      if (token.deprel().equals("acl:relcl") && SpanSets.contains(one.content(), token.span())) {
        var found = new ArrayList<ParentheticalClaim>();
        relative(one.tree(), token, found);
        for (var aside : found) {
          left = SpanSets.without(left, SpanSets.around(one.tree(), aside.cut()));
        }
      }
    }
    return left.isEmpty() ? one : one.withContent(left);
  }

  /**
   * Whether a relative clause is between the first and the last unit of an open content and its
   * cue.
   */
  private static boolean near(Attribution one, Token token) {
    return SpanSets.extent(one.content()).cover(one.at()).contains(token.span());
  }

  private static boolean isOpen(Attribution one) {
    return one.cue().type() == CueClass.SEEM && one.stance() == Stance.UNKNOWN;
  }

  private static void relative(Tree tree, Token token, List<ParentheticalClaim> found) {
    var clause = tree.subtree(token);
    int first = clause.nextSetBit(0);
    if (first > 0
        && tree.token(first - 1).form().equals(",")
        && Morphology.isWhWord(tree.token(first))) {
      var content = (BitSet) clause.clone();
      content.or(name(tree, tree.token(token.head())));
      found.add(new ParentheticalClaim(token, clause, content, Factuality.CERTAIN));
    }
  }
}
