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
  private final Knowledge knowledge;
  private final ActorFinder finder;
  private final SourceReader sources;
  private final SameSource same;

  /** Loads outlets, institutions, leaders and roles, and a user's rows before them. */
  public ActorResolver(Optional<Path> data) {
    knowledge = Knowledge.read(data);
    finder = new ActorFinder(knowledge);
    sources = new SourceReader(knowledge);
    same = new SameSource(knowledge);
  }

  /** Actors in the order of their first mention, with ids {@code a1}, {@code a2}, … */
  public List<Actor> resolve(
      Dispatch dispatch, Annotation annotation, List<Place> places, Notes notes) {
    return finder.find(dispatch, annotation, places);
  }

  /** The publisher of the dispatch as the first link of every chain. */
  public Source publisher(Dispatch dispatch) {
    var outlet = dispatch.publisher();
    var known = knowledge.outlets().find(outlet.name());
    return new Source(
        outlet.name(),
        outlet.kind().or(() -> known.flatMap(o -> o.kind())),
        outlet.country().or(() -> known.flatMap(o -> o.country())),
        true,
        Optional.empty(),
        List.of());
  }

  /**
   * One link of a chain, resolved. What the words don't tell and the data don't know stays empty.
   *
   * @param actors what {@link #resolve} gave for this dispatch
   */
  public Source source(
      SourceMention mention, Dispatch dispatch, Annotation annotation, List<Actor> actors) {
    return sources.read(mention, dispatch, annotation, actors);
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
    return same.isSame(one, other);
  }
}
