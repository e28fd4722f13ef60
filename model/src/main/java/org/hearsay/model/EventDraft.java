package org.hearsay.model;

import java.util.List;
import java.util.Optional;

/**
 * An event mention as the text words it, before its roles are resolved.
 *
 * @param trigger the verb or noun
 * @param factuality the event's own, seen from whoever claims it
 * @param when what dates it in the text, or bounds that follow from tense; empty if nothing is
 *     known
 */
public record EventDraft(
    Span trigger,
    EventType type,
    Factuality factuality,
    Tense tense,
    List<RoleDraft> roles,
    Optional<When> when,
    String rule) {
  /** Copies the list. */
  public EventDraft {
    roles = List.copyOf(roles);
  }

  /**
   * One part in the event.
   *
   * @param span the noun phrase's head name or phrase, without its preposition
   */
  public record RoleDraft(Role role, Span span) {}
}
