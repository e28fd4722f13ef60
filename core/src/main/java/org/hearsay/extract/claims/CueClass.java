package org.hearsay.extract.claims;

/** Families of cues, after VerbNet's classes. */
enum CueClass {
  /** Communication: say, tell, report. One such cue inside another makes a chain. */
  SPEAK,
  /** What a document, poll or medium tells: show, find, indicate. */
  SHOW,
  /** Belief, knowledge and feeling: think, know, fear. */
  THINK,
  /** Wish and intention: want, plan, vow. */
  WANT,
  /** Judgement on something named: praise, accuse, oppose. */
  JUDGE,
  /** What the publisher itself leaves open: appear, be unknown. */
  SEEM;

  /** Whether such a cue hands on a proposition, so that it can be a link in a chain. */
  boolean isRelay() {
    return this == SPEAK || this == SHOW;
  }
}
