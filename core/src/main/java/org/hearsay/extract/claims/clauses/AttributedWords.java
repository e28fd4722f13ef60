package org.hearsay.extract.claims.clauses;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.chains.AttributionChain;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/**
 * The words of a sentence that belong to attributions.
 *
 * @param cues the indices of the heads of cues
 * @param content the words of contents
 */
record AttributedWords(Tree tree, Set<Integer> cues, BitSet content, List<Attribution> here) {
  private static final Set<String> CLAUSES =
      Set.of("acl", "acl:relcl", "advcl", "parataxis", "parataxis:tail", "conj", "ccomp", "dep");

  static AttributedWords in(Tree tree, List<AttributionChain> attributed) {
    var cues = new HashSet<Integer>();
    var spans = new ArrayList<Span>();
    var here = new ArrayList<Attribution>();
    var area = tree.sentence().span();
    for (var chained : attributed) {
      var last = chained.last();
      for (var span : last.content()) {
        if (area.overlaps(span)) {
          spans.add(span);
        }
      }
      for (var hop : chained.hops()) {
        if (hop.tree() == tree) {
          cues.add(hop.head());
          here.add(hop);
        }
      }
    }
    var content = new BitSet();
    for (var token : tree.tokens()) {
      if (spans.stream().anyMatch(s -> s.overlaps(token.span()))) {
        content.set(token.index());
      }
    }
    return new AttributedWords(tree, cues, content, here);
  }

  /** Whether a clause belongs to an attribution and is not the publisher's. */
  boolean holds(Token head) {
    return cues.contains(head.index()) || content.get(head.index());
  }

  /** Whether a word is one of a cue's words: "denied" in "neither confirmed nor denied". */
  boolean isCue(Token token) {
    return here.stream().anyMatch(a -> SpanSets.contains(a.cueSpans(), token.span()));
  }

  /**
   * The words of a clause that belong to cues below it: their whole clauses, or only their
   * contents.
   */
  BitSet below(Token head) {
    var found = new BitSet();
    for (var one : here) {
      var clause = clauseBelow(head, tree.token(one.head()));
      if (one.cue().type().isRelay() || one.cue().type() == CueClass.SEEM || clause != null) {
        found.or(carried(one));
      }
      if (clause != null) {
        found.or(tree.subtree(clause));
      }
    }
    return found;
  }

  private BitSet carried(Attribution one) {
    var found = new BitSet();
    for (var token : tree.tokens()) {
      if (one.content().stream().anyMatch(s -> s.overlaps(token.span()))) {
        found.set(token.index());
      }
    }
    return found;
  }

  /** The topmost clause between a head and a verb below it; null if there is none. */
  private @org.jspecify.annotations.Nullable Token clauseBelow(Token head, Token cue) {
    Token top = null;
    var at = cue;
    for (int steps = 0; steps <= tree.size(); steps++) {
      if (at.index() == head.index()) {
        return top;
      }
      if (CLAUSES.contains(at.deprel()) && Morphology.isVerb(at)) {
        top = at;
      }
      if (at.head() < 0) {
        return null;
      }
      at = tree.token(at.head());
    }
    return null;
  }
}
