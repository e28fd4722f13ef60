package org.hearsay.extract.claims;

import java.util.List;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;

/**
 * A cue with its source and content, as one rule found it in one sentence.
 *
 * @param head index of the cue's head in the tree
 * @param negated whether the cue itself is negated
 * @param cueSpans the cue's words
 * @param source empty where the source is left out
 * @param content never empty
 * @param contentHead index in the tree of the token that governs the content
 * @param rule the rule that found it
 */
record Attribution(
    Tree tree,
    Cue cue,
    int head,
    boolean negated,
    List<Span> cueSpans,
    List<Span> source,
    List<Span> content,
    int contentHead,
    String rule) {
  /** Copies the lists. */
  Attribution {
    cueSpans = List.copyOf(cueSpans);
    source = List.copyOf(source);
    content = List.copyOf(content);
  }

  /** The span of the cue's head. */
  Span at() {
    return tree.token(head).span();
  }

  /** The same with another content. */
  Attribution withContent(List<Span> other) {
    return new Attribution(tree, cue, head, negated, cueSpans, source, other, contentHead, rule);
  }

  /** The same with another source. */
  Attribution withSource(List<Span> other) {
    return new Attribution(tree, cue, head, negated, cueSpans, other, content, contentHead, rule);
  }

  /** What the source does with it, the cue's own negation counted. */
  Stance stance() {
    return negated ? cue.negatedStance() : cue.stance();
  }
}
