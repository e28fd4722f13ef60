package org.hearsay.format;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
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

/** Ledgers with random values in every field, each optional one there or not, over odd texts. */
final class RandomLedgers {
  private static final List<String> PIECES =
      List.of("a", "Kim ", "🚢", "é", "\n", "\"", "\\", "\u0000", "\u2028", "\ud83d ", "東京", "</");

  private final Random random;
  private final String text;

  private RandomLedgers(long seed) {
    random = new Random(seed);
    text = words(1, random.nextInt(40) == 0 ? 4_000 : 60);
  }

  static Ledger of(long seed) {
    return new RandomLedgers(seed).ledger();
  }

  private Ledger ledger() {
    return new Ledger(
        new Generator(name(), name(), words(0, 3), words(0, 3)),
        dispatch(),
        list(0, this::claim),
        list(0, this::event),
        list(0, this::actor),
        list(0, this::place),
        list(0, this::timex),
        list(0, this::quantity),
        list(0, () -> new Question(name(), span(), maybe(this::name))),
        list(0, () -> new Note(name(), maybe(this::span), name())));
  }

  private Dispatch dispatch() {
    return new Dispatch(
        name(),
        maybe(() -> random.nextBoolean() ? "https://Wire.example/" + random.nextInt() : name()),
        random.nextBoolean() ? Outlet.UNKNOWN : outlet(),
        maybe(this::when),
        maybe(this::moment),
        new Revision(
            maybe(() -> 1 + random.nextInt(9)),
            maybe(() -> one(Revision.Kind.values())),
            list(0, this::name)),
        "en",
        maybe(this::name),
        maybe(this::span),
        maybe(() -> new Dateline(span(), maybe(this::span), maybe(this::span), maybe(this::span))),
        maybe(this::span),
        text);
  }

  private Outlet outlet() {
    return new Outlet(name(), maybe(this::kind), maybe(this::name), maybe(this::name));
  }

  private Claim claim() {
    var originator = one(Factuality.values());
    return new Claim(
        name(),
        list(1, this::span),
        list(0, this::span),
        one(Quotation.values()),
        list(1, this::source),
        one(Stance.values()),
        originator,
        random.nextBoolean() ? originator : Factuality.UNCOMMITTED,
        one(Tense.values()),
        list(0, this::span),
        maybe(this::when),
        list(0, this::name),
        list(0, this::name),
        name());
  }

  private Source source() {
    return new Source(
        name(),
        maybe(this::kind),
        maybe(this::name),
        random.nextBoolean(),
        maybe(this::name),
        maybe(this::key),
        maybe(this::name),
        list(0, this::span));
  }

  private Event event() {
    return new Event(
        name(),
        span(),
        new EventType(maybe(this::name), maybe(this::name), maybe(this::name)),
        one(Factuality.values()),
        one(Tense.values()),
        list(0, () -> new Event.Participant(one(Role.values()), maybe(this::name), span())),
        maybe(this::when),
        maybe(this::name),
        name());
  }

  private Actor actor() {
    return new Actor(
        name(),
        name(),
        maybe(this::kind),
        maybe(this::name),
        maybe(this::name),
        maybe(this::key),
        list(1, this::span));
  }

  private Place place() {
    return new Place(
        name(),
        name(),
        maybe(() -> new Point(degrees(90), degrees(180))),
        maybe(this::name),
        name(),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1 << 24)),
        one(Precision.values()),
        random.nextBoolean(),
        list(1, this::span));
  }

  /** As a gazetteer has them: five digits behind the point. */
  private double degrees(int limit) {
    return random.nextInt(-limit * 100_000, limit * 100_000 + 1) / 1e5;
  }

  private Timex timex() {
    return new Timex(
        span(), one(TimexType.values()), name(), maybe(this::name), interval(), name());
  }

  private Quantity quantity() {
    return new Quantity(
        name(),
        name(),
        number(),
        name(),
        random.nextBoolean(),
        span(),
        maybe(() -> new Quantity.Check(random.nextBoolean(), number(), name())));
  }

  private double number() {
    double number = random.nextGaussian() * Math.pow(10, random.nextInt(-12, 30));
    return switch (random.nextInt(4)) {
      case 0 -> Math.rint(number);
      case 1 -> -0.0;
      default -> number;
    };
  }

  private When when() {
    return new When(
        maybe(() -> random.nextBoolean() ? moment().toString() : name()),
        maybe(this::name),
        interval(),
        maybe(this::span));
  }

  private Interval interval() {
    var first = LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000));
    return new Interval(maybe(() -> first), maybe(() -> first.plusDays(random.nextInt(400))));
  }

  private Moment moment() {
    var local = LocalDateTime.ofEpochSecond(random.nextInt(), 0, ZoneOffset.UTC);
    return new Moment(local, maybe(() -> ZoneOffset.ofTotalSeconds(random.nextInt(-72, 72) * 900)));
  }

  private EntityKey key() {
    return EntityKey.named(EntityKey.OUTLET, "x" + words(0, 5));
  }

  private SourceKind kind() {
    return one(SourceKind.values());
  }

  /** Never inside a pair of surrogates: no stage cuts one. */
  private Span span() {
    int count = text.codePointCount(0, text.length());
    int from = random.nextInt(count);
    int to = from + 1 + random.nextInt(count - from);
    return new Span(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private String name() {
    return "n" + words(0, 4);
  }

  private String words(int atLeast, int atMost) {
    var words = new StringBuilder();
    int count = atLeast + random.nextInt(atMost - atLeast + 1);
    for (int i = 0; i < count; i++) {
      words.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return words.toString();
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int atLeast, Supplier<T> value) {
    var values = new ArrayList<T>();
    for (int i = atLeast + random.nextInt(3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }
}
