package org.hearsay.extract.claims;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Span;

/**
 * What a cue carries.
 *
 * @param head index of the governing token
 * @param rule the rule that found it
 */
record Content(List<Span> spans, int head, String rule) {
  /** Drawn around tokens; empty if nothing but punctuation is there. */
  static Optional<Content> of(Tree tree, BitSet tokens, int head, String rule) {
    var spans = Borders.around(tree, tokens);
    return spans.isEmpty() ? Optional.empty() : Optional.of(new Content(spans, head, rule));
  }
}
