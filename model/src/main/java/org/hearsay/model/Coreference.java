package org.hearsay.model;

import java.util.List;

/**
 * Mentions of one thing, in the order of the text.
 *
 * @param mentions at least two spans
 * @param representative the mention that names it best; one of {@code mentions}
 */
public record Coreference(List<Span> mentions, Span representative) {
  /**
   * @throws IllegalArgumentException if there are fewer than two mentions, or the representative is
   *     none of them
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
