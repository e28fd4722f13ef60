package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Span;

/**
 * A dispatch as the annotator sees it: dateline, byline and credit line are blanked, because a
 * parser takes "LIMA, Jan. 3 (EFE) -" for the subject of the next sentence. Spans stay the same.
 */
final class Prose {
  private Prose() {}

  static Dispatch of(Dispatch dispatch) {
    var furniture = new ArrayList<Span>();
    dispatch.dateline().map(Dateline::span).ifPresent(furniture::add);
    dispatch.byline().ifPresent(furniture::add);
    dispatch.credit().ifPresent(furniture::add);
    return furniture.isEmpty() ? dispatch : blanked(dispatch, furniture);
  }

  private static Dispatch blanked(Dispatch dispatch, List<Span> furniture) {
    var text = new StringBuilder(dispatch.text());
    for (var span : furniture) {
      for (int i = span.from(); i < span.to(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          text.setCharAt(i, ' ');
        }
      }
    }
    return dispatch.withText(text.toString());
  }
}
