package org.hearsay.export;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.model.Dateline;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Ledger;
import org.hearsay.model.Outlet;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.hearsay.model.When;

/** The dispatch itself. */
final class DispatchJson {
  private DispatchJson() {}

  static void write(Ledger ledger, JsonOut out) throws IOException {
    out.object("dispatch", ledger.dispatch(), d -> fields(d, ledger, out));
  }

  private static void fields(Dispatch d, Ledger ledger, JsonOut out) throws IOException {
    out.text("id", d.id());
    out.text("uri", d.uri());
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
    out.text("language", d.language());
    out.text("headline", d.headline());
    out.text("byline", d.byline().map(d::words));
    out.optional("dateline", d.dateline(), line -> dateline(line, ledger, out));
    out.optional("credit", d.credit(), span -> credit(span, out));
    out.text("text", d.text());
  }

  private static void dateline(Dateline line, Ledger ledger, JsonOut out) throws IOException {
    out.text("place", line.place().flatMap(span -> placeAt(span, ledger)));
    out.text("date", line.date().flatMap(span -> dateAt(span, ledger)));
    out.span("span", line.span());
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
}
