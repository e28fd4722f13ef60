package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.dispatch.Span;

/** Joins quotations to the attributions that they belong to. */
public final class Quoted {
  private Quoted() {}

  /**
   * The attribution with the whole of each quotation that its content shares, with quotation marks.
   */
  public static Attribution widen(ParsedText text, Attribution one) {
    var content = new ArrayList<>(one.content());
    for (var quote : text.quotes().overlapping(SpanSets.extent(one.content()))) {
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
    return one.withContent(SpanSets.join(content));
  }

  /** The content of a cue inside a quotation ends with the quotation. */
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

  /** Quotations that an attribution contains as a whole. */
  public static List<Span> owned(ParsedText text, Attribution one) {
    return text.quotes().overlapping(SpanSets.extent(one.content())).stream()
        .filter(q -> SpanSets.contains(one.content(), q))
        .toList();
  }
}
