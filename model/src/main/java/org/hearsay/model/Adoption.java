package org.hearsay.model;

/** How far a cue commits the source that passes the claim on (FactBank's author) to the claim. */
public enum Adoption {
  /** Adopts the claim: confirmed, revealed, reported. */
  ADOPTS,
  /** Passes the claim on without a view of its own: said, according to. */
  NEUTRAL,
  /** Keeps a distance: claimed, alleged, so-called. */
  DISTANCES
}
