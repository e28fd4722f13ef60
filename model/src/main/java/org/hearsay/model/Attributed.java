package org.hearsay.model;

import java.util.List;

/**
 * An attribution as an annotator marks it in the text: who, by what words, is given what (PolNeAR,
 * Newell et al. 2018).
 *
 * @param cue the words that give content to source; at least one span
 * @param source empty where nobody is named
 * @param content at least one span, in the order of the text
 */
public record Attributed(List<Span> cue, List<Span> source, List<Span> content) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if there is no cue or no content
   */
  public Attributed {
    cue = List.copyOf(cue);
    source = List.copyOf(source);
    content = List.copyOf(content);
    if (cue.isEmpty() || content.isEmpty()) {
      throw new IllegalArgumentException("An attribution needs a cue and content");
    }
  }
}
