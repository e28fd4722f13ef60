package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.EventDraft;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.Sentence;
import org.hearsay.syntax.Tree;

/**
 * Finds event mentions with their roles. Safe for many threads.
 *
 * <p>Source: codebook 7; types after PLOVER and CAMEO in {@code event_triggers.tsv}. Known misses:
 * nouns that are not in the lexicon, and dates that the parser attaches to the wrong verb.
 */
public final class EventExtractor {
  private final EventLexicon lexicon;
  private final TriggerFinder finder;

  /** Keeps what it needs of the lexicon. */
  public EventExtractor(Lexicon lexicon) {
    this.lexicon = EventLexicon.of(lexicon);
    this.finder = new TriggerFinder(this.lexicon.triggers(), this.lexicon.hosts());
  }

  /**
   * Event mentions in the order of the text.
   *
   * @param claims what is claimed: gives an event the certainty and tense of its surroundings
   */
  public List<EventDraft> extract(
      Dispatch dispatch,
      Annotation annotation,
      List<Timex> times,
      List<ClaimDraft> claims,
      Notes notes) {
    var found = new ArrayList<EventDraft>();
    for (var sentence : annotation.sentences()) {
      if (isInBody(dispatch, sentence)) {
        var near = times.stream().filter(t -> t.span().overlaps(sentence.span())).toList();
        var scope =
            new ClaimScope(
                claims.stream().filter(c -> c.extent().overlaps(sentence.span())).toList());
        read(dispatch, annotation, new Tree(sentence), near, scope, found);
      }
    }
    return found;
  }

  private static boolean isInBody(Dispatch dispatch, Sentence sentence) {
    return dispatch.credit().filter(c -> c.contains(sentence.span())).isEmpty();
  }

  private void read(
      Dispatch dispatch,
      Annotation annotation,
      Tree tree,
      List<Timex> times,
      ClaimScope scope,
      List<EventDraft> found) {
    var names = annotation.namesIn(tree.sentence().span()).stream().map(Name::span).toList();
    var triggers = finder.find(tree, scope.cues(), names);
    var roles = new RoleFinder(tree, annotation, lexicon, times, triggers);
    var dating = new Dating(tree, triggers, finder, lexicon, scope, scope.withoutUttered(times));
    var drafting = new EventDrafter(tree, lexicon, dating, scope, dispatch.publishedWithin());
    triggers.values().forEach(t -> found.add(drafting.draft(t, roles.find(t))));
  }
}
