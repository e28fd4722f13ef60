package org.hearsay.model.draft;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;

/**
 * A claim in the wording of the text, before its sources, times and events are resolved.
 *
 * @param content at least one span, in the order of the text, not overlapping
 * @param cue spans of the cue; empty in the publisher's own voice
 * @param sources who passed it on, nearest to the publisher first, the originator last, without the
 *     publisher; empty in the publisher's own voice
 * @param factuality the originator's view
 * @param condition the conditional clause that it depends on; empty if there is none
 * @param uttered a time expression that dates the report itself
 * @param rule the rule that found it
 */
public record ClaimDraft(
    List<Span> content,
    List<Span> cue,
    List<SourceMention> sources,
    Quotation quotation,
    Stance stance,
    Factuality factuality,
    Tense tense,
    List<Span> condition,
    Optional<Timex> uttered,
    String rule) {
  /**
   * @throws IllegalArgumentException if there is no content
   */
  public ClaimDraft {
    content = content.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    sources = List.copyOf(sources);
    condition = List.copyOf(condition);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A claim needs content, got none");
    }
  }

  /** The span from the first to the last unit of its content. */
  public Span extent() {
    return content.get(0).cover(content.get(content.size() - 1));
  }

  /** Whether a span is completely inside one of the content's spans. */
  public boolean contains(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }
}
