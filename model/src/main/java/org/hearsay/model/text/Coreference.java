package org.hearsay.model.text;

import java.util.List;
import org.hearsay.model.dispatch.Span;

/**
 * A cluster: all mentions of one entity, in the order of the text.
 *
 * @param mentions at least two spans
 * @param representative the mention with the fullest name; one of {@code mentions}
 */
public record Coreference(List<Span> mentions, Span representative) {
  /**
   * @throws IllegalArgumentException if there are fewer than two mentions, or if the representative
   *     is not one of them
   */
  public Coreference {
    mentions = mentions.stream().sorted().toList();
    if (mentions.size() < 2 || !mentions.contains(representative)) {
      throw new IllegalArgumentException(
          "A coreference needs two mentions and one of them to represent it, got "
              + mentions
              + " and "
              + representative);
    }
  }
}
