package org.hearsay.extract.claims.cues;

/** Families of cues, after VerbNet's classes. */
public enum CueClass {
  /** Communication: say, tell, report. One such cue inside another makes a chain. */
  SPEAK,
  /** Documents, polls and media: show, find, indicate. */
  SHOW,
  /** Belief, knowledge and feeling: think, know, fear. */
  THINK,
  /** Wish and intention: want, plan, vow. */
  WANT,
  /** Judgement: praise, accuse, oppose. */
  JUDGE,
  /** The publisher's own doubt: appear, be unknown. */
  SEEM;

  /** Whether such a cue passes on a proposition, so that it can be a hop of a chain. */
  public boolean isRelay() {
    return this == SPEAK || this == SHOW;
  }
}
