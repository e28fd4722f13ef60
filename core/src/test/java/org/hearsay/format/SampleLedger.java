package org.hearsay.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.model.Actor;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.EventType;
import org.hearsay.model.Factuality;
import org.hearsay.model.Generator;
import org.hearsay.model.Ledger;
import org.hearsay.model.Place;
import org.hearsay.model.Point;
import org.hearsay.model.Precision;
import org.hearsay.model.Quantity;
import org.hearsay.model.Question;
import org.hearsay.model.Quotation;
import org.hearsay.model.Role;
import org.hearsay.model.Source;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Moment;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Revision;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.dispatch.When;

/** A ledger made by hand, in which every field of the format is set somewhere. */
public final class SampleLedger {
  static final String TEXT =
      """
      LISBON, March 5 (Lusa) -- By Ana Reis
      The harbour ministry denied on Monday that it will close the port of Setúbal 🚢 if the \
      strike goes on. An official told Lusa that talks with the dockers may resume next week. \
      “The cranes stand still,” said docker Rui Pinto. \
      When the ferries will sail again is unknown. Trains cover the 30 kilometres from Lisbon.

      (Reporting by Ana Reis)""";

  private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

  private SampleLedger() {}

  public static Ledger make() {
    return new Ledger(
        new Generator("Hearsay", "0.1.0", "none", "none"),
        dispatch(),
        List.of(denial(), relayed(), quoted(), unknown(), flat()),
        List.of(closing(), talks()),
        List.of(
            new Actor(
                "a1",
                "Rui Pinto",
                Optional.of(SourceKind.PERSON),
                Optional.of("PT"),
                Optional.of("docker"),
                Optional.of(new EntityKey(EntityKey.LEADER, "rui-pinto")),
                List.of(at("docker Rui Pinto")))),
        List.of(port(), government()),
        List.of(monday(), nextWeek()),
        List.of(kilometres()),
        List.of(new Question("when the ferries sail", at("is unknown"), Optional.of("c4"))),
        List.of(
            new Note("sentence-cut-off", Optional.of(at("(Reporting")), "A sentence breaks off"),
            new Note("wrong-date", Optional.empty(), "The date is none")));
  }

  static Span at(String words) {
    int from = TEXT.indexOf(words);
    return new Span(from, from + words.length());
  }

  private static Dispatch dispatch() {
    var line =
        new Dateline(
            at("LISBON, March 5 (Lusa) --"),
            Optional.of(at("LISBON")),
            Optional.of(at("March 5")),
            Optional.of(at("Lusa")));
    var published =
        new When(
            Optional.of("2024-03-05T09:30:00Z"),
            Optional.empty(),
            Interval.of(DAY, DAY),
            Optional.of(at("March 5")));
    return new Dispatch(
        "harbour",
        Optional.of("harbour.txt"),
        new Outlet(
            "Lusa",
            Optional.of(SourceKind.NEWS_AGENCY),
            Optional.of("PT"),
            Optional.of("Lusa group")),
        Optional.of(published),
        Moment.find("2024-03-05T09:30:00Z"),
        new Revision(
            Optional.of(2), Optional.of(Revision.Kind.CORRECTION), List.of("harbour-1.txt")),
        "en",
        Optional.of("Ministry denies closing port"),
        Optional.of(at("By Ana Reis")),
        Optional.of(line),
        Optional.of(at("(Reporting by Ana Reis)")),
        TEXT);
  }

  private static Source lusa() {
    return new Source(
        "Lusa",
        Optional.of(SourceKind.NEWS_AGENCY),
        Optional.of("PT"),
        true,
        Optional.empty(),
        List.of());
  }

  private static Claim denial() {
    var ministry =
        new Source(
            "harbour ministry",
            Optional.of(SourceKind.MINISTRY),
            Optional.of("PT"),
            true,
            Optional.of("Portugal"),
            List.of(at("The harbour ministry")));
    return new Claim(
        "c1",
        List.of(at("that it will close the port of Setúbal 🚢")),
        List.of(at("denied")),
        Quotation.INDIRECT,
        List.of(lusa(), ministry),
        Stance.DENY,
        Factuality.CERTAINLY_NOT,
        Factuality.UNCOMMITTED,
        Tense.FUTURE,
        List.of(at("if the strike goes on")),
        Optional.of(When.of(monday())),
        List.of("e1"),
        List.of(),
        "deny-that");
  }

  private static Claim relayed() {
    var official =
        new Source(
            "An official",
            Optional.of(SourceKind.GOVERNMENT),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of(at("An official")));
    return new Claim(
        "c2",
        List.of(at("that talks with the dockers may resume next week")),
        List.of(at("told")),
        Quotation.INDIRECT,
        List.of(lusa(), official),
        Stance.STATE,
        Factuality.POSSIBLE,
        Factuality.UNCOMMITTED,
        Tense.FUTURE,
        List.of(),
        Optional.empty(),
        List.of("e2"),
        List.of(),
        "say-that");
  }

  private static Claim quoted() {
    var docker =
        new Source(
            "Rui Pinto",
            Optional.of(SourceKind.PERSON),
            Optional.of("PT"),
            true,
            Optional.empty(),
            Optional.of(new EntityKey(EntityKey.LEADER, "rui-pinto")),
            Optional.of("a1"),
            List.of(at("docker Rui Pinto")));
    return new Claim(
        "c3",
        List.of(at("“The cranes stand still,”")),
        List.of(at("said")),
        Quotation.DIRECT,
        List.of(lusa(), docker),
        Stance.STATE,
        Factuality.CERTAIN,
        Factuality.UNCOMMITTED,
        Tense.ONGOING,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        "quote");
  }

  private static Claim unknown() {
    return new Claim(
        "c4",
        List.of(at("When the ferries will sail again")),
        List.of(at("is unknown")),
        Quotation.NONE,
        List.of(lusa()),
        Stance.UNKNOWN,
        Factuality.UNCOMMITTED,
        Factuality.UNCOMMITTED,
        Tense.FUTURE,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        "is-unknown");
  }

  private static Claim flat() {
    return new Claim(
        "c5",
        List.of(at("Trains cover"), at("the 30 kilometres from Lisbon")),
        List.of(),
        Quotation.NONE,
        List.of(lusa()),
        Stance.STATE,
        Factuality.CERTAIN,
        Factuality.CERTAIN,
        Tense.TIMELESS,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of("q1"),
        "own-voice");
  }

  private static Event closing() {
    return new Event(
        "e1",
        at("close"),
        new EventType(Optional.of("COERCE"), Optional.of("close"), Optional.of("172")),
        Factuality.CERTAINLY_NOT,
        Tense.FUTURE,
        List.of(
            new Event.Participant(Role.ACTOR, Optional.empty(), at("it will")),
            new Event.Participant(Role.PLACE, Optional.of("p1"), at("the port of Setúbal"))),
        Optional.of(When.within(Interval.from(DAY))),
        Optional.of("p1"),
        "verb");
  }

  private static Event talks() {
    return new Event(
        "e2",
        at("talks"),
        EventType.NONE,
        Factuality.POSSIBLE,
        Tense.FUTURE,
        List.of(),
        Optional.of(When.of(nextWeek())),
        Optional.empty(),
        "noun");
  }

  private static Place port() {
    return new Place(
        "p1",
        "Setúbal",
        Optional.of(new Point(38.5244, -8.8882)),
        Optional.of("PT"),
        "PPLA",
        OptionalInt.of(2262963),
        Precision.CITY,
        false,
        List.of(at("Setúbal")));
  }

  private static Place government() {
    return new Place(
        "p2",
        "Lisbon",
        Optional.empty(),
        Optional.empty(),
        "PPLC",
        OptionalInt.empty(),
        Precision.CITY,
        true,
        List.of(at("LISBON"), at("Lisbon")));
  }

  private static Timex monday() {
    var day = LocalDate.of(2024, 3, 4);
    return new Timex(
        at("Monday"),
        TimexType.DATE,
        "2024-03-04",
        Optional.empty(),
        Interval.of(day, day),
        "weekday");
  }

  private static Timex nextWeek() {
    return new Timex(
        at("next week"),
        TimexType.DATE,
        "2024-W11",
        Optional.of("APPROX"),
        Interval.of(LocalDate.of(2024, 3, 11), LocalDate.of(2024, 3, 17)),
        "next-unit");
  }

  private static Quantity kilometres() {
    return new Quantity(
        "q1",
        "DISTANCE",
        30,
        "km",
        true,
        at("30 kilometres"),
        Optional.of(new Quantity.Check(true, 30.9, "great circle Setúbal-Lisbon")));
  }
}
