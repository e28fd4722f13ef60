package org.hearsay.extract.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Dispatch;
import org.hearsay.model.EventDraft;
import org.hearsay.model.Name;
import org.hearsay.model.Notes;
import org.hearsay.model.Sentence;
import org.hearsay.model.Timex;

/**
 * Finds event mentions with their roles. Safe for many threads.
 *
 * <p>Source: codebook 7; types after PLOVER and CAMEO in {@code event_triggers.tsv}. Known misses:
 * nouns that the lexicon doesn't hold, and dates that the parser hangs on the wrong verb.
 */
public final class EventExtractor {
  private final Hosts hosts;
  private final TriggerFinder finder;

  /** Reads the event lexicon, and a user's before it. */
  public EventExtractor(Optional<Path> data) {
    this.hosts = Hosts.read(data);
    this.finder = new TriggerFinder(TriggerLexicon.read(data), hosts);
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
    var roles = new RoleFinder(tree, annotation, hosts, times, triggers);
    var dating = new Dating(tree, triggers, finder, hosts, scope, scope.withoutUttered(times));
    var drafting = new Drafting(tree, hosts, dating, scope, dispatch.publishedWithin());
    triggers.values().forEach(t -> found.add(drafting.draft(t, roles.find(t))));
  }
}
