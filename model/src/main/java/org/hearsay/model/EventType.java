package org.hearsay.model;

import java.util.Optional;

/**
 * The event's type in PLOVER and CAMEO.
 *
 * @param plover PLOVER category such as CONSULT; empty where none fits
 * @param mode PLOVER mode such as {@code visit}, or a name of our own (travel, depart)
 * @param cameo CAMEO code such as 042
 */
public record EventType(Optional<String> plover, Optional<String> mode, Optional<String> cameo) {
  /** No category fits. The event is kept without one. */
  public static final EventType NONE =
      new EventType(Optional.empty(), Optional.empty(), Optional.empty());
}
