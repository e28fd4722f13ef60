package org.hearsay.model;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;

/**
 * An event mention, resolved (codebook 7).
 *
 * @param id such as {@code e1}, unique in its ledger
 * @param where id of the place where it happens
 */
public record Event(
    String id,
    Span trigger,
    EventType type,
    Factuality factuality,
    Tense tense,
    List<Participant> roles,
    Optional<When> when,
    Optional<String> where,
    String rule) {
  /** Copies the list. */
  public Event {
    roles = List.copyOf(roles);
  }

  /**
   * Who or what has a role in the event.
   *
   * @param entity id of an actor or a place of the ledger; empty if the words name none
   */
  public record Participant(Role role, Optional<String> entity, Span span) {}
}
