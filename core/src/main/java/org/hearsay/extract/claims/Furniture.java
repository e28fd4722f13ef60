package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Dateline;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Span;

/** What stands in the text of a dispatch and claims nothing: dateline, byline, credit. */
final class Furniture {
  private Furniture() {}

  static List<Span> of(Dispatch dispatch) {
    var found = new ArrayList<Span>();
    dispatch.dateline().map(Dateline::span).ifPresent(found::add);
    dispatch.byline().ifPresent(found::add);
    dispatch.credit().ifPresent(found::add);
    return found;
  }
}
