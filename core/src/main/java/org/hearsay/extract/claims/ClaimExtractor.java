package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.extract.claims.chains.AttributionFinder;
import org.hearsay.extract.claims.chains.RelayOutlets;
import org.hearsay.extract.claims.clauses.ParentheticalClaim;
import org.hearsay.extract.claims.clauses.PublisherClaims;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.Speakers;
import org.hearsay.extract.claims.drafts.ClaimDrafter;
import org.hearsay.extract.claims.drafts.Utterance;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.text.Annotation;
import org.hearsay.syntax.Grammar;

/** Finds the claims of a dispatch, in the wording of its text. Safe for many threads. */
public final class ClaimExtractor {
  private final CueLexicon lexicon;
  private final AttributionFinder attributions;
  private final RelayOutlets hearers;
  private final Set<Part> parts;
  private final Grammar grammar;

  /** Reads the cue lexicon, outlets and roles; a user's rows come first. */
  public ClaimExtractor(Lexicon lexicon) {
    this(lexicon, Set.of());
  }

  /**
   * The same, with some parts switched off.
   *
   * @param without among {@link #parts()}
   * @throws IllegalArgumentException if there is no part of one of the names
   */
  public ClaimExtractor(Lexicon lexicon, Set<String> without) {
    parts = Part.without(without);
    grammar = Grammar.of(lexicon);
    this.lexicon = CueLexicon.load(lexicon);
    attributions = new AttributionFinder(this.lexicon, Speakers.load(lexicon));
    hearers = new RelayOutlets(lexicon);
  }

  /** Names of the parts that can be switched off, to see what each is worth. */
  public static List<String> parts() {
    return Part.labels();
  }

  /**
   * The claims in the order of their first unit of content: attributions, and the publisher's own
   * claims. Never throws for odd text.
   */
  public List<ClaimDraft> extract(
      Dispatch dispatch, Annotation annotation, List<Timex> times, Notes notes) {
    var text = ParsedText.of(dispatch.text(), annotation, lexicon, parts, grammar);
    var found =
        attributions.find(text).stream()
            .map(c -> c.withLast(Utterance.strip(dispatch.text(), c.last(), times)))
            .map(c -> c.withLast(ParentheticalClaim.cut(c.last())))
            .toList();
    var drafting = new ClaimDrafter(text, dispatch, times, hearers);
    var drafts = new ArrayList<ClaimDraft>();
    found.forEach(chained -> drafts.add(drafting.draft(chained)));
    drafts.addAll(new PublisherClaims(text, dispatch, times).claims(found));
    drafts.sort(Comparator.comparing(ClaimDraft::extent));
    return drafts;
  }
}
