package org.hearsay.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Actor;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.dispatch.Span;
import org.hearsay.terminal.Page.Piece;

/** Actors and places. On request, also the words behind each, and all times and quantities. */
final class EntityText {
  private EntityText() {}

  static void write(LedgerContext context, Page page) {
    var ledger = context.ledger();
    OutlookText.section(
        "Who", ledger.actors().stream().map(a -> actor(a, context, page)).toList(), page);
    OutlookText.section(
        "Where", ledger.places().stream().map(p -> place(p, context, page)).toList(), page);
    if (page.style().explains()) {
      OutlookText.section(
          "Times",
          ledger.times().stream()
              .map(
                  t ->
                      List.of(
                          Piece.of(t.value() + t.mod().map(m -> " " + m).orElse("")),
                          Piece.of(" " + Dates.of(t)),
                          Piece.of(
                              " " + context.located(t.span()) + " rule " + t.rule(),
                              TextStyle.FAINT)))
              .toList(),
          page);
      OutlookText.section(
          "Quantities", ledger.quantities().stream().map(q -> quantity(q, context)).toList(), page);
    }
  }

  private static List<Piece> actor(Actor actor, LedgerContext context, Page page) {
    var about =
        Wording.join(
            actor.office().map(Columns::clean), actor.kind().map(Wording::of), actor.country());
    return entry(actor.name(), about, actor.spans(), context, page);
  }

  private static List<Piece> place(Place place, LedgerContext context, Page page) {
    var about =
        Wording.join(
            Optional.of(place.metonym() ? "its government" : Wording.of(place.precision())),
            place.country(),
            place
                .point()
                .map(p -> String.format(Locale.ROOT, "%.2f, %.2f", p.latitude(), p.longitude())));
    return entry(place.name(), about, place.spans(), context, page);
  }

  private static List<Piece> entry(
      String name, String about, List<Span> spans, LedgerContext context, Page page) {
    var line = new ArrayList<Piece>();
    line.add(Piece.of(Columns.clean(name), TextStyle.STATED));
    line.add(Piece.of(about.isEmpty() ? "" : " (" + about + ")"));
    if (page.style().explains()) {
      line.add(Piece.of(" " + context.located(spans), TextStyle.FAINT));
    }
    return line;
  }

  private static List<Piece> quantity(Quantity quantity, LedgerContext context) {
    return List.of(
        Piece.of(quantity.kind().toLowerCase(Locale.ROOT) + " " + ClaimText.amount(quantity)),
        Piece.of(" " + context.located(quantity.span()), TextStyle.FAINT));
  }
}
