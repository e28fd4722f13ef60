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
import org.hearsay.model.Event;
import org.hearsay.model.Factuality;
import org.hearsay.model.Place;
import org.hearsay.model.Precision;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Stance;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.EventDraft;

/**
 * Assembles a ledger from the results of the stages: ids, chains, both views, and the entities of
 * roles.
 */
final class Assembler {
  private static final Set<String> OTHERS = Set.of("his", "her", "my");

  private final Dispatch dispatch;
  private final Stages.Found found;
  private final List<EventDraft> eventDrafts;
  private final Mentions<Integer> eventsAt;
  private final Mentions<Quantity> quantitiesAt;
  private final Mentions<Actor> actorsAt;
  private final Mentions<Place> placesAt;
  private final List<Claim> claims;

  Assembler(Dispatch dispatch, Stages.Found found) {
    this.dispatch = dispatch;
    this.found = found;
    this.eventDrafts =
        found.events().stream().sorted(Comparator.comparing(EventDraft::trigger)).toList();
    var indices = IntStream.range(0, eventDrafts.size()).boxed().toList();
    eventsAt = new Mentions<>(indices, i -> List.of(eventDrafts.get(i).trigger()));
    quantitiesAt = new Mentions<>(found.quantities(), q -> List.of(q.span()));
    actorsAt = new Mentions<>(found.actors(), Actor::spans);
    placesAt = new Mentions<>(found.places(), p -> p.metonym() ? List.of() : p.spans());
    var sourced =
        found.claims().stream().sorted(Comparator.comparing(s -> s.draft().extent())).toList();
    this.claims =
        IntStream.range(0, sourced.size())
            .mapToObj(i -> claim("c" + (i + 1), sourced.get(i).draft(), sourced.get(i).chain()))
            .toList();
  }

  List<Claim> claims() {
    return claims;
  }

  private Claim claim(String id, ClaimDraft draft, List<Source> chain) {
    return new Claim(
        id,
        draft.content(),
        draft.cue(),
        draft.quotation(),
        chain,
        draft.stance(),
        draft.factuality(),
        publisherView(draft),
        draft.tense(),
        draft.condition(),
        draft.uttered().map(When::of),
        eventsAt.under(draft.extent(), draft::contains).map(Assembler::eventId).toList(),
        quantitiesAt.under(draft.extent(), draft::contains).map(Quantity::id).toList(),
        draft.rule());
  }

  /**
   * Along a chain, the hop that endorses the claim least decides (FactBank: the author's own view).
   */
  private static Factuality publisherView(ClaimDraft draft) {
    boolean adopts = draft.sources().stream().allMatch(s -> s.adoption() == Adoption.ADOPTS);
    return adopts ? draft.factuality() : Factuality.UNCOMMITTED;
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

  /** If a town is the recipient of an event, the event happens there: "shelled Kismayo". */
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

  /** Roles of place take places. Other roles take an actor, or a place if there is no actor. */
  private Optional<String> entity(Role role, Span span) {
    return switch (role) {
      case PLACE, ORIGIN, DESTINATION -> place(span).or(() -> actor(span));
      default -> actor(span).or(() -> place(span));
    };
  }

  private Optional<String> actor(Span span) {
    return actorsAt.nearest(span, m -> isOf(span, m)).map(Actor::id);
  }

  /** "His counterpart" is not "he"; "its troops" act for "it". */
  private boolean isOf(Span phrase, Span mention) {
    return mention.equals(phrase)
        || !OTHERS.contains(dispatch.words(mention).toLowerCase(Locale.ROOT));
  }

  private Optional<String> place(Span span) {
    return placesAt.nearest(span, m -> true).map(Place::id);
  }

  /** The questions of claims (unknown, declined), and those that the question finder found. */
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

  /** "Declined to say whether it sank" leaves a question; "declined to comment" does not. */
  private static boolean isAsked(String content) {
    return !content.startsWith("that ") && !content.matches("to \\w+");
  }
}
