package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Dateline;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Span;

/** What stands in the text of a dispatch and claims nothing: dateline, byline, credit. */
final class Furniture {
  private Furniture() {}

  /** An attribution without furniture; empty if nothing is left. */
  static Optional<Chained> cut(String text, Chained chained, List<Span> furniture) {
    var hops = new ArrayList<Attribution>();
    for (var hop : chained.hops()) {
      var content = cut(text, hop.content(), furniture);
      if (content.isEmpty()) {
        return Optional.empty();
      }
      hops.add(hop.withContent(content).withSource(cut(text, hop.source(), furniture)));
    }
    return Optional.of(new Chained(hops));
  }

  private static List<Span> cut(String text, List<Span> spans, List<Span> furniture) {
    boolean apart = furniture.stream().noneMatch(f -> spans.stream().anyMatch(f::overlaps));
    return apart ? spans : Borders.trim(text, Borders.without(spans, furniture));
  }

  static List<Span> of(Dispatch dispatch) {
    var found = new ArrayList<Span>();
    dispatch.dateline().map(Dateline::span).ifPresent(found::add);
    dispatch.byline().ifPresent(found::add);
    dispatch.credit().ifPresent(found::add);
    return found;
  }
}
