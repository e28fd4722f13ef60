package org.hearsay.model;

import java.util.List;

/**
 * One link of a claim's chain as the text words it, not yet resolved.
 *
 * @param spans the full noun phrase with title and apposition; empty where the source is left out
 *     ("was reported", "reportedly")
 * @param adoption what the cue tells of the view of whoever hands on what this source said
 */
public record SourceMention(List<Span> spans, Adoption adoption) {
  /** Copies the list. */
  public SourceMention {
    spans = List.copyOf(spans);
  }
}
