package org.hearsay.model.dispatch;

import java.util.List;
import java.util.Optional;

/**
 * How a dispatch changes earlier ones of its publisher.
 *
 * @param version 1 for the first version with its key, then 2, 3, …; empty if unknown
 * @param kind the publisher's term for it; empty if the dispatch changes no other
 * @param replaces the dispatches that it replaces, by key, URI or id, as the publisher refers to
 *     them
 */
public record Revision(Optional<Integer> version, Optional<Kind> kind, List<String> replaces) {
  /** A dispatch that changes no other, as far as is known. */
  public static final Revision NONE = new Revision(Optional.empty(), Optional.empty(), List.of());

  /** The effect of a later version. */
  public enum Kind {
    /** Something in the earlier version was wrong ("CORRECTS", "REFILE"). */
    CORRECTION,
    /** It adds to the earlier version ("UPDATE 2"). */
    UPDATE,
    /** The earlier version is rewritten with another lead ("RECASTS"). */
    RECAST,
    /** The earlier version is withdrawn ("KILL", "WITHDRAWN"). */
    WITHDRAWAL
  }

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the version is below 1
   */
  public Revision {
    replaces = List.copyOf(replaces);
    if (version.isPresent() && version.get() < 1) {
      throw new IllegalArgumentException("Versions count from 1, got " + version.get());
    }
  }

  /** This description, completed with fields from the other. */
  public Revision or(Revision other) {
    return new Revision(
        version.or(other::version),
        kind.or(other::kind),
        replaces.isEmpty() ? other.replaces : replaces);
  }
}
