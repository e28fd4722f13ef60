package org.hearsay.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.Stance;
import org.hearsay.model.Tense;
import org.hearsay.terminal.Page.Piece;

/** What a ledger leaves open, and the events that are still to come. */
final class OutlookText {
  private OutlookText() {}

  static void write(LedgerContext context, Page page) {
    unknown(context, page);
    next(context, page);
  }

  private static void unknown(LedgerContext context, Page page) {
    var lines = new ArrayList<List<Piece>>();
    var told = new HashSet<String>();
    for (var question : context.ledger().questions()) {
      question.heldBy().ifPresent(told::add);
      var holder = question.heldBy().flatMap(id -> claim(id, context)).map(OutlookText::holder);
      var asks = Columns.clean(question.asks());
      var quoted = context.quoted(question.span());
      var where = quoted.equals("“" + asks + "”") ? "" : " · " + quoted;
      lines.add(
          List.of(
              Piece.of(asks, TextStyle.OPEN),
              Piece.of(where + holder.map(name -> " · " + name).orElse(""))));
    }
    for (var claim : context.ledger().claims()) {
      if (isOpen(claim) && !told.contains(claim.id())) {
        lines.add(
            List.of(
                Piece.of(context.words(claim.content()), TextStyle.OPEN),
                Piece.of(" · " + holder(claim) + " " + open(claim))));
      }
    }
    section("What is unknown", lines, page);
  }

  private static String open(Claim claim) {
    return claim.stance() == Stance.DECLINE ? "won't say" : "says it is not known";
  }

  private static String holder(Claim claim) {
    return Columns.clean(claim.originator().name());
  }

  private static Optional<Claim> claim(String id, LedgerContext context) {
    return context.ledger().claims().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private static void next(LedgerContext context, Page page) {
    var lines = new ArrayList<List<Piece>>();
    context.ledger().events().stream()
        .filter(event -> event.tense() == Tense.FUTURE)
        .filter(event -> context.claimOf(event).filter(claim -> !isOpen(claim)).isPresent())
        .sorted(Comparator.comparing(OutlookText::earliest))
        .forEach(event -> lines.add(coming(event, context)));
    section("What comes next", lines, page);
  }

  /** The first possible day; events without one come last. */
  private static LocalDate earliest(Event event) {
    return event.when().flatMap(when -> when.interval().notBefore()).orElse(LocalDate.MAX);
  }

  private static List<Piece> coming(Event event, LedgerContext context) {
    var line = new ArrayList<Piece>();
    line.add(Piece.of(event.when().map(Dates::of).orElse("date unknown") + ": "));
    line.add(Piece.of(context.words(event.trigger()), TextStyle.STATED));
    var parts = new LinkedHashSet<String>();
    for (var part : event.roles()) {
      parts.add(part.entity().flatMap(context::nameOf).orElseGet(() -> context.words(part.span())));
    }
    event.where().flatMap(context::nameOf).ifPresent(parts::add);
    line.add(Piece.of(parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")"));
    line.add(Piece.of(" · "));
    line.add(Piece.of(Wording.of(event.factuality()), Wording.style(event.factuality())));
    context.claimOf(event).ifPresent(claim -> line.add(Piece.of(", " + voice(claim))));
    return line;
  }

  private static String voice(Claim claim) {
    return holder(claim) + " " + Wording.of(claim.stance());
  }

  /** Whether the source leaves it open. Its question is then listed under what is unknown. */
  private static boolean isOpen(Claim claim) {
    return claim.stance() == Stance.UNKNOWN || claim.stance() == Stance.DECLINE;
  }

  static void section(String title, List<List<Piece>> lines, Page page) {
    if (!lines.isEmpty()) {
      page.heading(title);
      lines.forEach(line -> page.paragraph(2, 4, line));
    }
  }
}
