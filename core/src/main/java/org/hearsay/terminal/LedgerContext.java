package org.hearsay.terminal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.format.CodePoints;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Ledger;
import org.hearsay.model.Quantity;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;

/**
 * One ledger, with the records behind its ids, and its words in the form in which a page shows
 * them.
 */
final class LedgerContext {
  private static final int SHOWN = 60;

  private final Ledger ledger;
  private final CodePoints points;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Event> events = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<String, Claim> claimOfEvent = new HashMap<>();

  LedgerContext(Ledger ledger) {
    this.ledger = ledger;
    points = new CodePoints(ledger.dispatch().text());
    ledger.actors().forEach(actor -> names.put(actor.id(), Columns.clean(actor.name())));
    ledger.places().forEach(place -> names.put(place.id(), Columns.clean(place.name())));
    ledger.events().forEach(event -> events.put(event.id(), event));
    ledger.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
    for (var claim : ledger.claims()) {
      claim.events().forEach(id -> claimOfEvent.putIfAbsent(id, claim));
    }
  }

  Ledger ledger() {
    return ledger;
  }

  Optional<String> nameOf(String id) {
    return Optional.ofNullable(names.get(id));
  }

  Optional<Claim> claimOf(Event event) {
    return Optional.ofNullable(claimOfEvent.get(event.id()));
  }

  List<Event> eventsOf(Claim claim) {
    return claim.events().stream().map(events::get).filter(e -> e != null).toList();
  }

  List<Quantity> quantitiesOf(Claim claim) {
    return claim.quantities().stream().map(quantities::get).filter(q -> q != null).toList();
  }

  /** Time expressions inside a claim's content. */
  List<Timex> timesOf(Claim claim) {
    var found = new ArrayList<Timex>();
    for (var timex : ledger.times()) {
      if (claim.content().stream().anyMatch(span -> span.contains(timex.span()))) {
        found.add(timex);
      }
    }
    return found;
  }

  /** The words of a span, on one line. */
  String words(Span span) {
    return Columns.clean(ledger.dispatch().words(span));
  }

  /** The words of several spans, without those in between. */
  String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" … "));
  }

  /** The words of a span in quotation marks, shortened if there are many. */
  String quoted(Span span) {
    var words = words(span).replaceAll("^[“\"]+|[”\"]+$", "");
    int end = words.offsetByCodePoints(0, Math.min(SHOWN, words.codePointCount(0, words.length())));
    return "“" + (end < words.length() ? words.substring(0, end).strip() + "…" : words) + "”";
  }

  /** The words of a span, with its offsets in code points as in the JSON: “soon” 77–81. */
  String located(Span span) {
    return quoted(span) + " " + points.before(span.from()) + "–" + points.before(span.to());
  }

  String located(List<Span> spans) {
    return spans.stream().map(this::located).collect(Collectors.joining(", "));
  }
}
