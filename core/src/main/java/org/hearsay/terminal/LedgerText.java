package org.hearsay.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.Ledger;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.terminal.Page.Piece;

/**
 * A ledger as a page for people: the claims grouped by source, what is unknown, what comes next,
 * and at the end what could not be read.
 *
 * <p>No line is longer than the style allows. Words of the dispatch are shown on one line and
 * without anything that controls a terminal.
 */
public final class LedgerText {
  private LedgerText() {}

  /** The page. Every line ends with a line feed. */
  public static String write(Ledger ledger, PageStyle style) {
    var page = new Page(style);
    var context = new LedgerContext(ledger);
    head(ledger, page);
    claims(context, page);
    OutlookText.write(context, page);
    EntityText.write(context, page);
    notes(context, page);
    return page.toString();
  }

  private static void head(Ledger ledger, Page page) {
    var dispatch = ledger.dispatch();
    var title = dispatch.headline().or(dispatch::uri).orElse(dispatch.id());
    page.paragraph(0, Piece.of(Columns.clean(title), TextStyle.TITLE));
    var publisher = dispatch.publisher();
    var about = Wording.join(publisher.kind().map(Wording::of), publisher.country());
    var line = new ArrayList<Piece>();
    line.add(Piece.of(Columns.clean(publisher.name()), TextStyle.SOURCE));
    line.add(Piece.of(about.isEmpty() ? "" : " (" + about + ")"));
    var published = dispatch.published().map(Dates::of).orElse("date unknown");
    line.add(Piece.of(" · " + published + " · " + dispatch.language()));
    if (dispatch.headline().isPresent()) {
      line.add(
          Piece.of(" · " + Columns.clean(dispatch.uri().orElse(dispatch.id())), TextStyle.FAINT));
    }
    page.paragraph(0, 2, line);
    dispatch.byline().ifPresent(span -> page.paragraph(0, Piece.of(words(dispatch.words(span)))));
    dispatch.credit().ifPresent(span -> page.paragraph(0, Piece.of(words(dispatch.words(span)))));
  }

  private static String words(String text) {
    return Columns.clean(text);
  }

  private static void claims(LedgerContext context, Page page) {
    if (context.ledger().claims().isEmpty()) {
      page.heading("No claims were found");
      return;
    }
    for (var group : groups(context.ledger()).entrySet()) {
      page.blank();
      var source = group.getKey();
      var line = new ArrayList<Piece>();
      line.add(Piece.of(Columns.clean(source.name()), TextStyle.SOURCE));
      var about = Wording.about(source);
      line.add(Piece.of(about.isEmpty() ? "" : " (" + about + ")"));
      boolean own = group.getValue().stream().allMatch(claim -> claim.chain().size() == 1);
      line.add(Piece.of(own ? " in its own voice" : "", TextStyle.FAINT));
      page.paragraph(0, 2, line);
      group.getValue().forEach(claim -> ClaimText.write(claim, context, page));
    }
  }

  /** Claims by originator, in the order in which the originators first appear. */
  private static Map<Source, List<Claim>> groups(Ledger ledger) {
    var groups = new LinkedHashMap<Source, List<Claim>>();
    for (var claim : ledger.claims()) {
      groups.computeIfAbsent(identity(claim.originator()), key -> new ArrayList<>()).add(claim);
    }
    return groups;
  }

  /** The source without its spans. */
  private static Source identity(Source s) {
    return new Source(s.name(), s.kind(), s.country(), s.named(), s.speaksFor(), List.of());
  }

  private static void notes(LedgerContext context, Page page) {
    var lines = new ArrayList<List<Piece>>();
    for (var note : context.ledger().notes()) {
      var where = note.span().map(span -> context.quoted(span) + " ").orElse("");
      lines.add(noted(note.code(), where + Columns.clean(note.message())));
    }
    if (context.ledger().dispatch().publisher().equals(Outlet.UNKNOWN)) {
      lines.add(noted("publisher-unknown", "The publisher is unknown; --publisher sets it"));
    }
    OutlookText.section("Not made sense of", lines, page);
  }

  private static List<Piece> noted(String code, String message) {
    return List.of(Piece.of(code, TextStyle.GRAVE), Piece.of(" " + message));
  }
}
