package org.hearsay.model.draft;

import java.util.List;
import org.hearsay.model.Adoption;
import org.hearsay.model.dispatch.Span;

/**
 * One source of a claim's chain in the wording of the text, not yet resolved.
 *
 * @param spans the full noun phrase with title and apposition; empty if the text leaves the source
 *     out ("was reported", "reportedly")
 * @param adoption how far the cue commits the source that passes the claim on
 */
public record SourceMention(List<Span> spans, Adoption adoption) {
  /** Copies the list. */
  public SourceMention {
    spans = List.copyOf(spans);
  }
}
