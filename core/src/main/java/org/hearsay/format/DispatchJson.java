package org.hearsay.format;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.model.Ledger;
import org.hearsay.model.Place;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Moment;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Revision;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.When;

/** The dispatch itself. */
final class DispatchJson {
  private DispatchJson() {}

  static void write(Ledger ledger, JsonOut out) throws IOException {
    out.object("dispatch", ledger.dispatch(), d -> fields(d, ledger, out));
  }

  private static void fields(Dispatch d, Ledger ledger, JsonOut out) throws IOException {
    out.text("id", d.id());
    out.text("uri", d.uri());
    out.object(
        "key",
        d.key(),
        key -> {
          out.text("publisher", key.publisher());
          out.text("reference", key.reference());
        });
    revision(d.revision(), out);
    out.optional(
        "publisher",
        Optional.of(d.publisher()).filter(outlet -> !outlet.equals(Outlet.UNKNOWN)),
        outlet -> {
          out.text("name", outlet.name());
          out.name("kind", outlet.kind());
          out.text("country", outlet.country());
          out.text("family", outlet.family());
        });
    out.text("published", d.published().flatMap(When::value));
    out.string("published_at", d.publishedAt());
    out.when("published_when", d.published());
    out.text("language", d.language());
    out.text("headline", d.headline());
    out.text("byline", d.byline().map(d::words));
    out.span("byline_span", d.byline());
    out.optional("dateline", d.dateline(), line -> dateline(line, ledger, out));
    out.optional("credit", d.credit(), span -> credit(span, out));
    out.text("text", d.text());
  }

  private static void dateline(Dateline line, Ledger ledger, JsonOut out) throws IOException {
    out.text("place", line.place().flatMap(span -> placeAt(span, ledger)));
    out.text("date", line.date().flatMap(span -> dateAt(span, ledger)));
    out.span("span", line.span());
    out.span("place_span", line.place());
    out.span("date_span", line.date());
    out.span("agency_span", line.agency());
  }

  private static void revision(Revision revision, JsonOut out) throws IOException {
    if (revision.version().isPresent()) {
      out.number("version", revision.version().get());
    }
    out.name("revision", revision.kind());
    if (!revision.replaces().isEmpty()) {
      out.texts("replaces", revision.replaces());
    }
  }

  private static Optional<String> placeAt(Span span, Ledger ledger) {
    return ledger.places().stream()
        .filter(place -> place.spans().stream().anyMatch(span::overlaps))
        .map(Place::id)
        .findFirst();
  }

  private static Optional<String> dateAt(Span span, Ledger ledger) {
    var published = ledger.dispatch().published();
    if (published.flatMap(When::span).filter(span::equals).isPresent()) {
      return published.flatMap(When::value);
    }
    return ledger.times().stream()
        .filter(timex -> timex.span().overlaps(span))
        .map(Timex::value)
        .findFirst();
  }

  private static void credit(Span span, JsonOut out) throws IOException {
    out.text("exact", out.points().exact(span));
    out.json().writeNumberField("start", out.points().before(span.from()));
    out.json().writeNumberField("end", out.points().before(span.to()));
  }

  /**
   * Reads the dispatch; its key follows from the rest.
   *
   * @param in the dispatch's object, with the offsets of its text
   */
  static Dispatch read(JsonIn in) {
    return new Dispatch(
        in.text("id"),
        in.findText("uri"),
        in.find("publisher", DispatchJson::readOutlet).orElse(Outlet.UNKNOWN),
        in.findWhen("published_when").or(() -> in.findMapped("published", Days::published)),
        in.findMapped("published_at", DispatchJson::readMoment),
        new Revision(
            in.findWhole("version"),
            in.findName("revision", Revision.Kind.class),
            in.texts("replaces")),
        in.text("language"),
        in.findText("headline"),
        in.findSpan("byline_span"),
        in.find("dateline", DispatchJson::readDateline),
        in.findSpan("credit"),
        in.text("text"));
  }

  private static Outlet readOutlet(JsonIn in) {
    return new Outlet(
        in.text("name"),
        in.findName("kind", SourceKind.class),
        in.findText("country"),
        in.findText("family"));
  }

  private static Moment readMoment(String words) {
    return Moment.find(words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A time is an ISO date and time, got '" + words + "'"));
  }

  private static Dateline readDateline(JsonIn in) {
    return new Dateline(
        in.span("span"),
        in.findSpan("place_span"),
        in.findSpan("date_span"),
        in.findSpan("agency_span"));
  }
}
