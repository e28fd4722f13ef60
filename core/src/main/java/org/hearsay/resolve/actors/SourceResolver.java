package org.hearsay.resolve.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.identity.SameSource;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Actor;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.SourceMention;
import org.hearsay.model.text.Annotation;

/** Resolves the sources of claim drafts to chains of sources. Safe for many threads. */
public final class SourceResolver {
  private final Knowledge knowledge;
  private final SourceReader reader;

  /** Takes what it needs from the lexicon. */
  public SourceResolver(Lexicon lexicon) {
    knowledge = Knowledge.read(lexicon);
    reader = new SourceReader(knowledge);
  }

  /**
   * The sources of one dispatch.
   *
   * @param actors the actors of this dispatch
   */
  public Sources of(Dispatch dispatch, Annotation annotation, List<Actor> actors) {
    var outlet = dispatch.publisher();
    var known = knowledge.outlets().find(outlet.name());
    var publisher =
        new Source(
            outlet.name(),
            outlet.kind().or(() -> known.flatMap(o -> o.kind())),
            outlet.country().or(() -> known.flatMap(o -> o.country())),
            true,
            Optional.empty(),
            List.of());
    return new Sources(dispatch, annotation, actors, identified(publisher, actors));
  }

  /** The source with its key, and with the actor of the same key if it has none yet. */
  private Source identified(Source source, List<Actor> actors) {
    var key =
        actors.stream()
            .filter(actor -> source.named() && source.actor().equals(Optional.of(actor.id())))
            .flatMap(actor -> actor.key().stream())
            .findFirst()
            .or(() -> knowledge.keys().find(source.name(), source.kind(), source.country()));
    return source.identifiedAs(key, source.actor().or(() -> actorOf(key, actors)));
  }

  private static Optional<String> actorOf(Optional<EntityKey> key, List<Actor> actors) {
    return actors.stream()
        .filter(actor -> key.isPresent() && key.equals(actor.key()))
        .map(Actor::id)
        .findFirst();
  }

  /** The sources of one dispatch. */
  public final class Sources {
    private final Dispatch dispatch;
    private final Annotation annotation;
    private final List<Actor> actors;
    private final Source publisher;

    private Sources(
        Dispatch dispatch, Annotation annotation, List<Actor> actors, Source publisher) {
      this.dispatch = dispatch;
      this.annotation = annotation;
      this.actors = actors;
      this.publisher = publisher;
    }

    /** The minimal chain: the publisher, and an unnamed source if the draft has a source. */
    public List<Source> unresolved(ClaimDraft draft) {
      return draft.sources().isEmpty()
          ? List.of(publisher)
          : List.of(publisher, SourceReader.unnamed(List.of()));
    }

    /**
     * The publisher, then every hop that the text names, the originator last. A hop that is the
     * same as the publisher or the previous hop is dropped. Fields of a source that neither the
     * text nor the data give stay empty.
     */
    public List<Source> chain(ClaimDraft draft) {
      var chain = new ArrayList<Source>(List.of(publisher));
      for (var mention : draft.sources()) {
        if (mention.spans().isEmpty()) {
          chain.add(SourceReader.unnamed(List.of()));
          continue;
        }
        var source = source(mention);
        boolean isRelayed = draft.sources().size() > 1 && SameSource.test(publisher, source);
        if (!isRelayed && !SameSource.test(chain.get(chain.size() - 1), source)) {
          chain.add(source);
        }
      }
      return chain;
    }

    /** One source of a chain, resolved. */
    Source source(SourceMention mention) {
      return identified(reader.read(mention, dispatch, annotation, actors), actors);
    }
  }
}
