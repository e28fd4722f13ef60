package org.hearsay.extract.claims.attributions;

import java.util.List;
import org.hearsay.extract.claims.complements.Construction;
import org.hearsay.extract.claims.complements.Content;
import org.hearsay.extract.claims.cues.Cue;
import org.hearsay.extract.claims.cues.CueClass;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.Span;
import org.hearsay.syntax.Tree;

/**
 * A cue with its source and content, as one rule found them in one sentence.
 *
 * @param head index of the cue's head in the tree
 * @param negated whether the cue itself is negated
 * @param cueSpans the cue's words
 * @param source empty if the text leaves the source out
 * @param content never empty
 * @param contentHead index in the tree of the token that governs the content
 * @param construction the construction that it was found in
 */
public record Attribution(
    Tree tree,
    Cue cue,
    int head,
    boolean negated,
    List<Span> cueSpans,
    List<Span> source,
    List<Span> content,
    int contentHead,
    Construction construction) {
  /** Copies the lists. */
  public Attribution {
    cueSpans = List.copyOf(cueSpans);
    source = List.copyOf(source);
    content = List.copyOf(content);
  }

  public Attribution(
      Tree tree,
      Cue cue,
      int head,
      boolean negated,
      List<Span> cueSpans,
      List<Span> source,
      Content content) {
    this(
        tree,
        cue,
        head,
        negated,
        cueSpans,
        source,
        content.spans(),
        content.head(),
        content.construction());
  }

  /** The span of the cue's head. */
  public Span at() {
    return tree.token(head).span();
  }

  /** A copy with another content. */
  public Attribution withContent(List<Span> other) {
    return new Attribution(
        tree, cue, head, negated, cueSpans, source, other, contentHead, construction);
  }

  /** A copy with another source. */
  public Attribution withSource(List<Span> other) {
    return new Attribution(
        tree, cue, head, negated, cueSpans, other, content, contentHead, construction);
  }

  /** The stance, with the cue's own negation taken into account. */
  public Stance stance() {
    return negated ? cue.negatedStance() : cue.stance();
  }

  /** Whether a phrase such as "citing" names whom somebody else relies on. */
  public boolean isCitation() {
    return cue.kind() == CueKind.PHRASE && cue.type() == CueClass.SHOW;
  }
}
