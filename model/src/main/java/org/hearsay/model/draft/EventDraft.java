package org.hearsay.model.draft;

import java.util.List;
import java.util.Optional;
import org.hearsay.model.EventType;
import org.hearsay.model.Factuality;
import org.hearsay.model.Role;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;

/**
 * An event mention in the wording of the text, before its roles are resolved.
 *
 * @param trigger the verb or noun
 * @param factuality the event's own factuality, in the view of the source that claims it
 * @param when the time expression that dates it, or bounds that follow from tense; empty if nothing
 *     is known
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
   * One role in the event.
   *
   * @param span the noun phrase or the name that heads it, without its preposition
   */
  public record RoleDraft(Role role, Span span) {}
}
