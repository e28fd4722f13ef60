package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;

/**
 * A person, office, organisation or government that the dispatch mentions.
 *
 * @param id such as {@code a1}, unique in its ledger
 * @param kind empty if it is an organisation of unknown kind
 * @param country ISO 3166-1 alpha-2
 * @param office held on the date of the dispatch, from the text or our data
 * @param key the identity across dispatches, if our data has it
 * @param spans its mentions, in the order of the text; never empty
 */
public record Actor(
    String id,
    String name,
    Optional<SourceKind> kind,
    Optional<String> country,
    Optional<String> office,
    Optional<EntityKey> key,
    List<Span> spans) {
  /**
   * @throws IllegalArgumentException if the name is blank or there is no mention
   */
  public Actor {
    spans = spans.stream().sorted().distinct().toList();
    if (name.isBlank()) {
      throw new IllegalArgumentException("An actor needs a name, got '" + name + "'");
    }
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("An actor needs a mention, got none for " + name);
    }
  }

  /** An actor without a key. */
  public Actor(
      String id,
      String name,
      Optional<SourceKind> kind,
      Optional<String> country,
      Optional<String> office,
      List<Span> spans) {
    this(id, name, kind, country, office, Optional.empty(), spans);
  }

  /** The actor with a key. */
  public Actor withKey(Optional<EntityKey> other) {
    return new Actor(id, name, kind, country, office, other, spans);
  }
}
