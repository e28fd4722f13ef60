package org.hearsay.extract.claims;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Timex;

/** Finds the claims of a dispatch as its text words them. Safe for many threads. */
public final class ClaimExtractor {
  private final AttributionFinder attributions;

  /** Reads the cue lexicon, and a user's before it. */
  public ClaimExtractor(Optional<Path> data) {
    attributions = new AttributionFinder(CueLexicon.load(data));
  }

  /** Claims in the order of their first unit of content. */
  public List<ClaimDraft> extract(
      Dispatch dispatch, Annotation annotation, List<Timex> times, Notes notes) {
    var text = Text.of(dispatch.text(), annotation);
    var drafts = new ArrayList<ClaimDraft>();
    for (var chained : attributions.find(text)) {
      drafts.add(new Drafting(text, times).draft(chained));
    }
    drafts.sort(Comparator.comparing(ClaimDraft::extent));
    return drafts;
  }
}
