package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Joins quotations to the attributions that they belong to. */
final class Quoted {
  private Quoted() {}

  /** The attribution with all of each quotation that its content shares, marks included. */
  static Attribution widen(Text text, Attribution one) {
    var content = new ArrayList<>(one.content());
    for (var quote : text.quotes().overlapping(Borders.extent(one.content()))) {
      if (one.content().stream().noneMatch(c -> c.overlaps(quote))) {
        continue;
      }
      if (quote.overlaps(one.at())) {
        return inside(one, quote);
      }
      if (one.source().stream().noneMatch(quote::overlaps)) {
        content.add(quote);
      }
    }
    return one.withContent(Borders.join(content));
  }

  /** A cue within a quotation carries no more than the quotation does. */
  private static Attribution inside(Attribution one, Span quote) {
    var kept = new ArrayList<Span>();
    for (var span : one.content()) {
      int from = Math.max(span.from(), quote.from() + 1);
      int to = Math.min(span.to(), quote.to() - 1);
      if (from < to) {
        kept.add(new Span(from, to));
      }
    }
    return kept.isEmpty() ? one : one.withContent(kept);
  }

  /** Quotations that an attribution holds as a whole. */
  static List<Span> owned(Text text, Attribution one) {
    return text.quotes().overlapping(Borders.extent(one.content())).stream()
        .filter(q -> Borders.contains(one.content(), q))
        .toList();
  }

  /** Gives quotations that run on to whoever spoke last: in the same paragraph or the next one. */
  static List<Chained> runOn(Text text, List<Chained> found) {
    return new RunOn(text, found).joined();
  }
}
