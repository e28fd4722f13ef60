package org.hearsay.extract.claims.cues;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Adoption;
import org.hearsay.model.Factuality;
import org.hearsay.model.Stance;

/**
 * One row of the cue lexicon {@code cues.tsv}.
 *
 * @param words lemmas, the head first: "rule", "out"
 * @param hasAddressee whether its object is the addressee, not the content
 * @param isQuoted whether the subject of its passive speaks: "was quoted as saying by the agency"
 * @param view the strongest view that the originator can have with this cue; negative if the cue
 *     denies
 * @param negatedStance the stance if the cue itself is negated: "did not confirm"
 * @param negatedView the same for {@code view}
 */
public record Cue(
    List<String> words,
    CueKind kind,
    Set<Frame> frames,
    boolean hasAddressee,
    boolean isQuoted,
    Stance stance,
    Factuality view,
    Stance negatedStance,
    Factuality negatedView,
    Adoption adoption,
    CueClass type) {
  /** Copies the collections. */
  public Cue {
    words = List.copyOf(words);
    frames = Set.copyOf(frames);
  }

  /** The lemma of its head. */
  public String head() {
    return words.get(0);
  }

  /** The same cue as a demand: "asked them to leave", in contrast to "asked whether". */
  public Cue asDemand() {
    return new Cue(
        words,
        kind,
        frames,
        hasAddressee,
        isQuoted,
        Stance.DEMAND,
        Factuality.UNCOMMITTED,
        negatedStance,
        Factuality.UNCOMMITTED,
        adoption,
        type);
  }

  /** Whether it takes this type of complement. */
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
