package org.hearsay.resolve.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;
import org.hearsay.model.Source;
import org.hearsay.model.SourceKind;
import org.hearsay.model.SourceMention;

/** Finds people, offices, organisations and governments. Safe for many threads. */
public final class ActorResolver {
  /** Loads outlets, institutions, leaders and roles, and a user's rows before them. */
  public ActorResolver(Optional<Path> data) {}

  /** Actors in the order of their first mention, with ids {@code a1}, {@code a2}, … */
  public List<Actor> resolve(
      Dispatch dispatch, Annotation annotation, List<Place> places, Notes notes) {
    return List.of();
  }

  /** The publisher of the dispatch as the first link of every chain. */
  public Source publisher(Dispatch dispatch) {
    var outlet = dispatch.publisher();
    return new Source(
        outlet.name(), outlet.kind(), outlet.country(), true, Optional.empty(), List.of());
  }

  /**
   * One link of a chain, resolved.
   *
   * @param actors what {@link #resolve} gave for this dispatch
   */
  public Source source(
      SourceMention mention, Dispatch dispatch, Annotation annotation, List<Actor> actors) {
    var first = mention.spans().get(0);
    return new Source(
        dispatch.words(first),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        mention.spans());
  }

  /** The source of a claim that names none ("it was reported that"). */
  public Source unnamed() {
    return new Source(
        "unnamed source",
        Optional.of(SourceKind.UNNAMED),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of());
  }

  /** Whether two links of a chain are the same originator, under whatever name. */
  public boolean isSame(Source one, Source other) {
    return one.name().equalsIgnoreCase(other.name());
  }
}
