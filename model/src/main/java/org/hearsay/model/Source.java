package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;

/**
 * One source of a claim's chain, resolved (codebook 3).
 *
 * @param name the fullest name known; for an unnamed source, the words of the text
 * @param kind empty only for a publisher that we know nothing about
 * @param country ISO 3166-1 alpha-2
 * @param named whether the source can be looked up by name
 * @param speaksFor whom a spokesperson speaks for
 * @param key the identity across dispatches, if our data has it
 * @param actor id of this source's actor in the ledger
 * @param spans the mentions of it in this claim; empty for the publisher
 */
public record Source(
    String name,
    Optional<SourceKind> kind,
    Optional<String> country,
    boolean named,
    Optional<String> speaksFor,
    Optional<EntityKey> key,
    Optional<String> actor,
    List<Span> spans) {
  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Source {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A source needs a name, got '" + name + "'");
    }
    spans = List.copyOf(spans);
  }

  /** A source without a key, which is no actor of its ledger. */
  public Source(
      String name,
      Optional<SourceKind> kind,
      Optional<String> country,
      boolean named,
      Optional<String> speaksFor,
      List<Span> spans) {
    this(name, kind, country, named, speaksFor, Optional.empty(), Optional.empty(), spans);
  }

  /** A copy with a key and an actor. */
  public Source identifiedAs(Optional<EntityKey> other, Optional<String> actorId) {
    return new Source(name, kind, country, named, speaksFor, other, actorId, spans);
  }
}
