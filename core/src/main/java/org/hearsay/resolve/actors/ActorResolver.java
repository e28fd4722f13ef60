package org.hearsay.resolve.actors;

import java.util.List;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Actor;
import org.hearsay.model.Place;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.text.Annotation;

/** Finds people, offices, organisations and governments. Safe for many threads. */
public final class ActorResolver {
  private final Knowledge knowledge;
  private final ActorFinder finder;

  /** Loads outlets, institutions, leaders and roles; a user's rows come first. */
  public ActorResolver(Lexicon lexicon) {
    knowledge = Knowledge.read(lexicon);
    finder = new ActorFinder(knowledge);
  }

  /** Actors in the order of their first mention, with ids {@code a1}, {@code a2}, … */
  public List<Actor> resolve(
      Dispatch dispatch, Annotation annotation, List<Place> places, Notes notes) {
    return finder.find(dispatch, annotation, places).stream().map(this::identified).toList();
  }

  private Actor identified(Actor actor) {
    return actor.withKey(knowledge.keys().find(actor.name(), actor.kind(), actor.country()));
  }
}
