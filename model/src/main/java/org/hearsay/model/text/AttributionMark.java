package org.hearsay.model.text;

import java.util.List;
import org.hearsay.model.dispatch.Span;

/**
 * An attribution as the annotator marks it in the text: source, cue and content (PolNeAR, Newell et
 * al. 2018).
 *
 * @param cue the words that link the content to its source; at least one span
 * @param source empty if the text names none
 * @param content at least one span, in the order of the text
 */
public record AttributionMark(List<Span> cue, List<Span> source, List<Span> content) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no cue or no content
   */
  public AttributionMark {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (cue.isEmpty() || content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs a cue and content");
    }
  }
}
