package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.Cases;
import org.hearsay.model.Actor;
import org.hearsay.model.Adoption;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.EventType;
import org.hearsay.model.Factuality;
import org.hearsay.model.Place;
import org.hearsay.model.Precision;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.Quotation;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.EventDraft;
import org.hearsay.model.draft.SourceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is numbered and joined, on drafts made by hand. */
class AssemblerTest {
  private static final String TEXT =
      "The ministry said the army shelled Kismayo. Two ferries will leave Mombasa, the port said."
          + " Whether they sail is unknown. The mayor of Mombasa met his deputy.";
  private static final Source PUBLISHER =
      new Source("EFE", Optional.empty(), Optional.empty(), true, Optional.empty(), List.of());

  private final List<Stages.Sourced> claims = new ArrayList<>();
  private final List<EventDraft> events = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  private Assembler assembler() {
    return new Assembler(
        Cases.dispatch(TEXT),
        new Stages.Found(List.of(), claims, events, places, quantities, actors, questions));
  }

  private static Span at(String words) {
    int from = TEXT.indexOf(words);
    assertThat(from).as(words).isNotNegative();
    return new Span(from, from + words.length());
  }

  private void claim(String content, Stance stance, Factuality view, Adoption... hops) {
    var sources =
        Arrays.stream(hops).map(hop -> new SourceMention(List.of(at("ministry")), hop)).toList();
    var draft =
        new ClaimDraft(
            List.of(at(content)),
            List.of(),
            sources,
            Quotation.INDIRECT,
            stance,
            view,
            Tense.PAST,
            List.of(),
            Optional.empty(),
            "rule");
    claims.add(new Stages.Sourced(draft, List.of(PUBLISHER)));
  }

  private void event(String trigger, EventDraft.RoleDraft... roles) {
    events.add(
        new EventDraft(
            at(trigger),
            EventType.NONE,
            Factuality.CERTAIN,
            Tense.PAST,
            List.of(roles),
            Optional.empty(),
            "rule"));
  }

  private static EventDraft.RoleDraft role(Role role, String words) {
    return new EventDraft.RoleDraft(role, at(words));
  }

  private void place(String id, String name, Precision precision, boolean metonym) {
    places.add(
        new Place(
            id,
            name,
            Optional.empty(),
            Optional.empty(),
            "PPL",
            OptionalInt.empty(),
            precision,
            metonym,
            List.of(at(name))));
  }

  private void actor(String id, Span... spans) {
    actors.add(
        new Actor(id, id, Optional.empty(), Optional.empty(), Optional.empty(), List.of(spans)));
  }

  @Test
  void idsFollowTheTextWhateverTheOrderOfTheDrafts() {
    claim("Two ferries will leave Mombasa", Stance.STATE, Factuality.CERTAIN);
    claim("the army shelled Kismayo", Stance.STATE, Factuality.CERTAIN);
    event("leave");
    event("shelled");
    quantities.add(
        new Quantity("q1", "COUNT", 2, "ferry", false, at("Two ferries"), Optional.empty()));
    var made = assembler();
    assertThat(made.claims()).extracting(Claim::id).containsExactly("c1", "c2");
    assertThat(made.claims().get(0).content()).containsExactly(at("the army shelled Kismayo"));
    assertThat(made.claims().get(0).events()).containsExactly("e1");
    assertThat(made.claims().get(0).quantities()).isEmpty();
    assertThat(made.claims().get(1).events()).containsExactly("e2");
    assertThat(made.claims().get(1).quantities()).containsExactly("q1");
    assertThat(made.events())
        .extracting(Event::trigger)
        .containsExactly(at("shelled"), at("leave"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # hops                | originator    | publisher
                                | CERTAIN       | CERTAIN
          ADOPTS                | PROBABLE      | PROBABLE
          ADOPTS ADOPTS         | CERTAINLY_NOT | CERTAINLY_NOT
          NEUTRAL               | CERTAIN       | UNCOMMITTED
          DISTANCES             | CERTAIN       | UNCOMMITTED
          ADOPTS NEUTRAL        | CERTAIN       | UNCOMMITTED
          NEUTRAL ADOPTS        | POSSIBLY_NOT  | UNCOMMITTED
          """)
  void thePublisherTakesOverOnlyWhatEveryHopTakesOver(
      String hops, Factuality originator, Factuality publisher) {
    var cues =
        hops == null
            ? new Adoption[0]
            : Arrays.stream(hops.split(" ")).map(Adoption::valueOf).toArray(Adoption[]::new);
    claim("the army shelled Kismayo", Stance.STATE, originator, cues);
    var claim = assembler().claims().get(0);
    assertThat(claim.originatorView()).isEqualTo(originator);
    assertThat(claim.publisherView()).isEqualTo(publisher);
  }

  @Test
  void aTownThatIsStruckIsWhereItHappens() {
    place("p1", "Kismayo", Precision.CITY, false);
    actor("a1", at("the army"));
    event("shelled", role(Role.ACTOR, "the army"), role(Role.RECIPIENT, "Kismayo"));
    var event = assembler().events().get(0);
    assertThat(event.where()).contains("p1");
    assertThat(event.roles())
        .extracting(Event.Participant::entity)
        .containsExactly(Optional.of("a1"), Optional.of("p1"));
  }

  @Test
  void aCountryThatIsStruckAndAPlaceThatIsAGovernmentAreNoPlacesOfIt() {
    place("p1", "Kismayo", Precision.COUNTRY, false);
    place("p2", "Mombasa", Precision.CITY, true);
    event("shelled", role(Role.RECIPIENT, "Kismayo"), role(Role.PLACE, "Mombasa"));
    assertThat(assembler().events().get(0).where()).isEmpty();
  }

  @Test
  void hisDeputyIsNotHe() {
    actor("a1", at("The mayor of Mombasa"), at("his"));
    event("met", role(Role.ACTOR, "The mayor of Mombasa"), role(Role.RECIPIENT, "his deputy"));
    assertThat(assembler().events().get(0).roles())
        .extracting(Event.Participant::entity)
        .containsExactly(Optional.of("a1"), Optional.empty());
  }

  @Test
  void whatIsUnknownIsAQuestionAndIsAskedOnce() {
    claim("Whether they sail", Stance.UNKNOWN, Factuality.UNCOMMITTED);
    claim("the port", Stance.DECLINE, Factuality.UNCOMMITTED);
    questions.add(new Question("they sail", at("they sail"), Optional.empty()));
    questions.add(new Question("his deputy", at("his deputy"), Optional.empty()));
    assertThat(assembler().questions())
        .extracting(Question::asks, Question::heldBy)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("the port", Optional.of("c1")),
            org.assertj.core.groups.Tuple.tuple("Whether they sail", Optional.of("c2")),
            org.assertj.core.groups.Tuple.tuple("his deputy", Optional.empty()));
  }
}
