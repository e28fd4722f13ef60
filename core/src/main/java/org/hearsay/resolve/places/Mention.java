package org.hearsay.resolve.places;

import java.util.List;
import org.hearsay.model.Span;

/**
 * Words that may name a place.
 *
 * @param from index of the first word
 * @param to index past the last word
 * @param key the name's key
 * @param senses what it can stand for; never empty
 */
record Mention(int from, int to, Span span, String key, List<Sense> senses) {
  boolean has(Sense.How how) {
    return senses.stream().anyMatch(s -> s.how() == how);
  }

  boolean has(Kind kind) {
    return senses.stream().anyMatch(s -> s.entry().kind() == kind);
  }
}
