package org.hearsay.resolve.places;

import java.util.List;
import org.hearsay.model.dispatch.Span;
import org.hearsay.resolve.places.gazetteer.Candidate;
import org.hearsay.resolve.places.gazetteer.Kind;

/**
 * Words that may name a place.
 *
 * @param from index of the first word
 * @param to index past the last word
 * @param key the name's key
 * @param senses what it can refer to; never empty
 */
record Toponym(int from, int to, Span span, String key, List<Candidate> senses) {
  boolean has(Candidate.How how) {
    return senses.stream().anyMatch(s -> s.how() == how);
  }

  boolean has(Kind kind) {
    return senses.stream().anyMatch(s -> s.entry().kind() == kind);
  }
}
