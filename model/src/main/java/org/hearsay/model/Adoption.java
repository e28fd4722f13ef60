package org.hearsay.model;

/** What a cue tells of the view of whoever hands the claim on (FactBank's author). */
public enum Adoption {
  /** Takes the claim over: confirmed, revealed, reported. */
  ADOPTS,
  /** Hands it on without a view: said, according to. */
  NEUTRAL,
  /** Keeps away from it: claimed, alleged, so-called. */
  DISTANCES
}
