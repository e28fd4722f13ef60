package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Actor;
import org.hearsay.model.Adoption;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Event;
import org.hearsay.model.EventDraft;
import org.hearsay.model.Factuality;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;
import org.hearsay.model.Precision;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.SourceMention;
import org.hearsay.model.Span;
import org.hearsay.model.Stance;
import org.hearsay.model.When;
import org.hearsay.resolve.actors.ActorResolver;

/** Puts a ledger together from what the stages found: ids, chains, views, and who is where. */
final class Assembler {
  private static final Set<String> OTHERS = Set.of("his", "her", "my");

  private final Dispatch dispatch;
  private final Stages.Found found;
  private final ActorResolver actors;
  private final Notes notes;
  private final List<EventDraft> eventDrafts;
  private final List<Claim> claims;

  Assembler(Dispatch dispatch, Stages.Found found, ActorResolver actors, Notes notes) {
    this.dispatch = dispatch;
    this.found = found;
    this.actors = actors;
    this.notes = notes;
    this.eventDrafts =
        found.events().stream().sorted(Comparator.comparing(EventDraft::trigger)).toList();
    var drafts = found.claims().stream().sorted(Comparator.comparing(ClaimDraft::extent)).toList();
    this.claims =
        IntStream.range(0, drafts.size())
            .mapToObj(i -> claim("c" + (i + 1), drafts.get(i)))
            .toList();
  }

  List<Claim> claims() {
    return claims;
  }

  private Claim claim(String id, ClaimDraft draft) {
    return new Claim(
        id,
        draft.content(),
        draft.cue(),
        draft.quotation(),
        chain(draft),
        draft.stance(),
        draft.factuality(),
        publisherView(draft),
        draft.tense(),
        draft.condition(),
        draft.uttered().map(When::of),
        eventsIn(draft),
        found.quantities().stream()
            .filter(q -> draft.contains(q.span()))
            .map(Quantity::id)
            .toList(),
        draft.rule());
  }

  /** The publisher, then every hop that the text names; a hop that is the publisher is dropped. */
  private List<Source> chain(ClaimDraft draft) {
    var publisher = actors.publisher(dispatch);
    var chain = new ArrayList<Source>(List.of(publisher));
    for (var mention : draft.sources()) {
      if (mention.spans().isEmpty()) {
        chain.add(actors.unnamed());
        continue;
      }
      var source = source(mention);
      boolean isRelayed = draft.sources().size() > 1 && actors.isSame(publisher, source);
      if (!isRelayed && !actors.isSame(chain.get(chain.size() - 1), source)) {
        chain.add(source);
      }
    }
    return chain;
  }

  private Source source(SourceMention mention) {
    try {
      return actors.source(mention, dispatch, found.annotation(), found.actors());
    } catch (RuntimeException e) {
      notes.add(
          "stage-failed",
          "Stage sources gave up on '%s' (%s); please report it"
              .formatted(dispatch.words(mention.spans().get(0)), e));
      return actors.unnamed();
    }
  }

  /** Along a chain, the least adopting hop decides (FactBank: the author's own view). */
  private static Factuality publisherView(ClaimDraft draft) {
    boolean adopts = draft.sources().stream().allMatch(s -> s.adoption() == Adoption.ADOPTS);
    return adopts ? draft.factuality() : Factuality.UNCOMMITTED;
  }

  private List<String> eventsIn(ClaimDraft draft) {
    return IntStream.range(0, eventDrafts.size())
        .filter(i -> draft.contains(eventDrafts.get(i).trigger()))
        .mapToObj(Assembler::eventId)
        .toList();
  }

  private static String eventId(int index) {
    return "e" + (index + 1);
  }

  List<Event> events() {
    return IntStream.range(0, eventDrafts.size())
        .mapToObj(i -> event(eventId(i), eventDrafts.get(i)))
        .toList();
  }

  private Event event(String id, EventDraft draft) {
    var roles =
        draft.roles().stream()
            .map(r -> new Event.Participant(r.role(), entity(r.role(), r.span()), r.span()))
            .toList();
    var where =
        Stream.of(Role.PLACE, Role.DESTINATION)
            .flatMap(role -> draft.roles().stream().filter(r -> r.role() == role))
            .flatMap(r -> place(r.span()).stream())
            .findFirst()
            .or(() -> struck(draft));
    return new Event(
        id,
        draft.trigger(),
        draft.type(),
        draft.factuality(),
        draft.tense(),
        roles,
        draft.when(),
        where,
        draft.rule());
  }

  /** A town that something is done to is where it is done: "shelled Kismayo". */
  private Optional<String> struck(EventDraft draft) {
    return draft.roles().stream()
        .filter(r -> r.role() == Role.RECIPIENT)
        .flatMap(r -> place(r.span()).stream())
        .filter(
            id ->
                found.places().stream()
                    .anyMatch(p -> p.id().equals(id) && p.precision() == Precision.CITY))
        .findFirst();
  }

  /** Places fill places; everything else is an actor first and a place only if it is no actor. */
  private Optional<String> entity(Role role, Span span) {
    return switch (role) {
      case PLACE, ORIGIN, DESTINATION -> place(span).or(() -> actor(span));
      default -> actor(span).or(() -> place(span));
    };
  }

  private Optional<String> actor(Span span) {
    return nearest(span, found.actors(), a -> standingFor(span, a.spans())).map(Actor::id);
  }

  /** "His counterpart" is somebody else than he; "its troops" act for it. */
  private List<Span> standingFor(Span phrase, List<Span> mentions) {
    return mentions.stream()
        .filter(phrase::overlaps)
        .filter(
            m -> m.equals(phrase) || !OTHERS.contains(dispatch.words(m).toLowerCase(Locale.ROOT)))
        .toList();
  }

  private Optional<String> place(Span span) {
    return nearest(span, found.places().stream().filter(p -> !p.metonym()).toList(), Place::spans)
        .map(Place::id);
  }

  /** Of the entities mentioned under a span the one that shares most of it; the last wins ties. */
  private static <T> Optional<T> nearest(
      Span span, List<T> entities, java.util.function.Function<T, List<Span>> mentions) {
    T best = null;
    int most = 0;
    for (var entity : entities) {
      for (var mention : mentions.apply(entity)) {
        int shared = Math.min(span.to(), mention.to()) - Math.max(span.from(), mention.from());
        if (shared > 0 && shared >= most) {
          most = shared;
          best = entity;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** What claims say is unknown or won't be said, and what the question finder found besides. */
  List<Question> questions() {
    var questions = new ArrayList<Question>();
    for (var claim : claims) {
      var span = claim.content().get(0);
      boolean open =
          claim.stance() == Stance.UNKNOWN
              || claim.stance() == Stance.DECLINE && isAsked(dispatch.words(span));
      if (open) {
        questions.add(new Question(dispatch.words(span), span, Optional.of(claim.id())));
      }
    }
    for (var question : found.questions()) {
      if (questions.stream().noneMatch(q -> q.span().overlaps(question.span()))) {
        questions.add(question);
      }
    }
    questions.sort(Comparator.comparing(Question::span));
    return questions;
  }

  /** "declined to say whether it sank" leaves a question, "declined to comment" none. */
  private static boolean isAsked(String content) {
    return !content.startsWith("that ") && !content.matches("to \\w+");
  }
}
