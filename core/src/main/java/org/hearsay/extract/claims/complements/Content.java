package org.hearsay.extract.claims.complements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.model.dispatch.Span;
import org.hearsay.syntax.Tree;

/**
 * The content of a cue.
 *
 * @param head index of the governing token
 * @param construction the construction that it was found in
 */
public record Content(List<Span> spans, int head, Construction construction) {
  /** The content with these tokens; empty if there is only punctuation. */
  public static Optional<Content> of(
      Tree tree, BitSet tokens, int head, Construction construction) {
    var spans = SpanSets.around(tree, tokens);
    return spans.isEmpty() ? Optional.empty() : Optional.of(new Content(spans, head, construction));
  }
}
