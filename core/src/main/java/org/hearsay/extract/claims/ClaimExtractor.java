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
  private final CueLexicon lexicon;
  private final AttributionFinder attributions;
  private final Hearers hearers;

  /** Reads the cue lexicon, outlets and roles, and a user's before it. */
  public ClaimExtractor(Optional<Path> data) {
    lexicon = CueLexicon.load(data);
    attributions = new AttributionFinder(lexicon, Speakers.load(data));
    hearers = new Hearers(data);
  }

  /**
   * Claims in the order of their first unit of content: what a cue gives to somebody, and what
   * nobody is named for. Never throws for odd text.
   */
  public List<ClaimDraft> extract(
      Dispatch dispatch, Annotation annotation, List<Timex> times, Notes notes) {
    var furniture = Furniture.of(dispatch);
    var text = Text.of(dispatch.text(), annotation, lexicon, furniture);
    var found =
        attributions.find(text).stream()
            .map(c -> c.withLast(Utterance.strip(dispatch.text(), c.last(), times)))
            .map(c -> c.withLast(Aside.cut(c.last())))
            .flatMap(c -> Furniture.cut(dispatch.text(), c, furniture).stream())
            .toList();
    var drafting = new Drafting(text, dispatch, times, hearers);
    var drafts = new ArrayList<ClaimDraft>();
    found.forEach(chained -> drafts.add(drafting.draft(chained)));
    drafts.addAll(new Publisher(text, dispatch, times, lexicon).claims(found));
    drafts.sort(Comparator.comparing(ClaimDraft::extent));
    return drafts;
  }
}
