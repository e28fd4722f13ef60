package org.hearsay.extract.claims;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Stance;

/**
 * One row of the cue lexicon {@code cues.tsv}.
 *
 * @param words lemmas, the head first: "rule", "out"
 * @param hasAddressee whether its object is who is spoken to, not what is said
 * @param view the most that the originator can be sure of under this cue; negative where the cue
 *     denies
 * @param negatedStance the stance where the cue itself is negated: "did not confirm"
 * @param negatedView the same for {@code view}
 */
record Cue(
    List<String> words,
    CueKind kind,
    Set<Frame> frames,
    boolean hasAddressee,
    Stance stance,
    Factuality view,
    Stance negatedStance,
    Factuality negatedView,
    Adoption adoption,
    CueClass type) {
  /** Copies the collections. */
  Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  /** The lemma of its head. */
  String head() {
    return words.get(0);
  }

  /** The same as a demand: "asked them to leave", beside "asked whether". */
  Cue asDemand() {
    return new Cue(
        words,
        kind,
        frames,
        hasAddressee,
        Stance.DEMAND,
        Factuality.UNCOMMITTED,
        negatedStance,
        Factuality.UNCOMMITTED,
        adoption,
        type);
  }

  /** Whether it takes a complement of this sort. */
  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
