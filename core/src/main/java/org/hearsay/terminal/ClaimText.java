package org.hearsay.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Claim;
import org.hearsay.model.Event;
import org.hearsay.model.EventType;
import org.hearsay.model.Quantity;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.When;
import org.hearsay.terminal.Page.Piece;

/** One claim on a page: content, certainty, chain and events. */
final class ClaimText {
  private static final int CLAIM = 2;
  private static final int BELOW = 6;
  private static final int HANGING = 8;

  private ClaimText() {}

  static void write(Claim claim, LedgerContext context, Page page) {
    page.paragraph(
        CLAIM,
        BELOW,
        List.of(
            Piece.of(Wording.of(claim.stance()) + ":", Wording.style(claim.stance())),
            Piece.of(" " + context.words(claim.content()))));
    certainty(claim, context, page);
    if (claim.chain().size() > 1) {
      page.paragraph(BELOW, HANGING, List.of(Piece.of(chain(claim), TextStyle.FAINT)));
    }
    times(claim, context, page);
    if (page.style().explains()) {
      explain(claim, context, page);
    }
    context.quantitiesOf(claim).forEach(quantity -> quantity(quantity, context, page));
    context.eventsOf(claim).forEach(event -> event(event, context, page));
  }

  private static void certainty(Claim claim, LedgerContext context, Page page) {
    var line = new ArrayList<Piece>();
    var view = claim.originatorView();
    line.add(Piece.of(Wording.of(view), Wording.style(view)));
    if (claim.chain().size() > 1) {
      var publisher = Columns.clean(claim.chain().get(0).name());
      line.add(Piece.of(" (" + publisher + ": "));
      var own = claim.publisherView();
      line.add(Piece.of(own == view ? "the same" : Wording.of(own), Wording.style(own)));
      line.add(Piece.of(")"));
    }
    line.add(Piece.of(" · " + Wording.of(claim.tense())));
    switch (claim.quotation()) {
      case DIRECT -> line.add(Piece.of(" · quoted"));
      case MIXED -> line.add(Piece.of(" · partly quoted"));
      default -> {}
    }
    if (!claim.condition().isEmpty()) {
      line.add(Piece.of(" · on condition: ", TextStyle.GRAVE));
      line.add(Piece.of(context.words(claim.condition())));
    }
    page.paragraph(BELOW, HANGING, line);
  }

  private static String chain(Claim claim) {
    return claim.chain().stream()
        .map(Source::name)
        .map(Columns::clean)
        .collect(Collectors.joining(" ← "));
  }

  private static void times(Claim claim, LedgerContext context, Page page) {
    var parts = new ArrayList<String>();
    claim.uttered().ifPresent(when -> parts.add("said " + dated(when, context)));
    for (var timex : context.timesOf(claim)) {
      parts.add(context.quoted(timex.span()) + " = " + Dates.of(timex));
    }
    if (!parts.isEmpty()) {
      page.paragraph(BELOW, HANGING, List.of(Piece.of(String.join(" · ", parts))));
    }
  }

  static String dated(When when, LedgerContext context) {
    return Dates.of(when) + when.span().map(span -> " (" + context.quoted(span) + ")").orElse("");
  }

  private static void quantity(Quantity quantity, LedgerContext context, Page page) {
    var check =
        quantity
            .check()
            .map(c -> " · " + (c.consistent() ? "fits " : "DOES NOT FIT ") + sum(c, quantity));
    page.paragraph(
        BELOW,
        HANGING,
        List.of(
            Piece.of(
                context.quoted(quantity.span()) + " = " + amount(quantity) + check.orElse(""))));
  }

  private static String sum(Quantity.Check check, Quantity quantity) {
    return number(check.computed()) + " " + quantity.unit() + ", " + Columns.clean(check.how());
  }

  static String amount(Quantity quantity) {
    return (quantity.approximate() ? "about " : "")
        + number(quantity.value())
        + " "
        + Columns.clean(quantity.unit());
  }

  private static String number(double value) {
    return java.math.BigDecimal.valueOf(value)
        .setScale(1, java.math.RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static void event(Event event, LedgerContext context, Page page) {
    var line = new ArrayList<Piece>();
    line.add(Piece.of("• ", TextStyle.FAINT));
    line.add(Piece.of(context.words(event.trigger()), TextStyle.STATED));
    type(event.type()).ifPresent(type -> line.add(Piece.of(" [" + type + "]", TextStyle.FAINT)));
    var roles = roles(event, context);
    line.add(Piece.of(roles.isEmpty() ? "" : " " + roles));
    event.when().ifPresent(when -> line.add(Piece.of(" · " + Dates.of(when))));
    page.paragraph(BELOW, HANGING, line);
    if (page.style().explains()) {
      var when = event.when().flatMap(When::span).map(s -> " · when " + context.located(s));
      page.paragraph(
          HANGING,
          HANGING + 2,
          List.of(
              Piece.of(
                  event.id()
                      + " rule "
                      + event.rule()
                      + " · "
                      + context.located(event.trigger())
                      + " · "
                      + event.factuality().code()
                      + " "
                      + event.tense()
                      + when.orElse(""),
                  TextStyle.FAINT)));
    }
  }

  private static Optional<String> type(EventType type) {
    var name = Wording.join(type.plover(), type.mode(), type.cameo().map(code -> "CAMEO " + code));
    return Optional.of(name).filter(words -> !words.isEmpty());
  }

  static String roles(Event event, LedgerContext context) {
    var parts = new ArrayList<String>();
    for (var part : event.roles()) {
      var words = context.quoted(part.span());
      var name = part.entity().flatMap(context::nameOf);
      var told = name.filter(n -> !words.contains(n)).map(n -> " = " + n).orElse("");
      parts.add(Wording.of(part.role()) + " " + words + told);
    }
    return String.join(", ", parts);
  }

  private static void explain(Claim claim, LedgerContext context, Page page) {
    reason("rule", claim.rule() + " (" + claim.id() + ")", page);
    reason("content", context.located(claim.content()), page);
    reason("cue", context.located(claim.cue()), page);
    reason("stance", claim.stance() + ", " + claim.quotation() + ", " + claim.tense(), page);
    reason(
        "certainty",
        claim.originatorView().code() + ", publisher " + claim.publisherView().code(),
        page);
    for (var source : claim.chain()) {
      reason("source", Columns.clean(source.name()) + " " + context.located(source.spans()), page);
    }
    reason("condition", context.located(claim.condition()), page);
    claim.uttered().flatMap(When::span).ifPresent(s -> reason("said", context.located(s), page));
    for (Timex timex : context.timesOf(claim)) {
      reason(
          "time",
          timex.value() + " " + context.located(timex.span()) + " rule " + timex.rule(),
          page);
    }
  }

  private static void reason(String field, String words, Page page) {
    if (!words.isEmpty()) {
      var name = (field + "          ").substring(0, 10);
      page.paragraph(
          HANGING, HANGING + 2, List.of(Piece.of(name.strip() + ": " + words, TextStyle.FAINT)));
    }
  }
}
