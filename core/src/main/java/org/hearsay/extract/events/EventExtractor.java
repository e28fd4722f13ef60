package org.hearsay.extract.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Dispatch;
import org.hearsay.model.EventDraft;
import org.hearsay.model.Notes;
import org.hearsay.model.Timex;

/** Finds event mentions with their roles. Safe for many threads. */
public final class EventExtractor {
  /** Reads the event lexicon, and a user's before it. */
  public EventExtractor(Optional<Path> data) {}

  /**
   * Event mentions in the order of the text.
   *
   * @param claims what is claimed: gives an event the certainty and tense of its surroundings
   */
  public List<EventDraft> extract(
      Dispatch dispatch,
      Annotation annotation,
      List<Timex> times,
      List<ClaimDraft> claims,
      Notes notes) {
    return List.of();
  }
}
