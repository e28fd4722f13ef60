package org.hearsay.extract.claims.chains;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.attributions.Quoted;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.model.dispatch.Span;

/** Quoted sentences without a cue, which continue the previous quotation. */
final class RunOn {
  private final ParsedText text;
  private final List<AttributionChain> found;

  RunOn(ParsedText text, List<AttributionChain> found) {
    this.text = text;
    this.found = new ArrayList<>(found);
  }

  List<AttributionChain> joined() {
    int next = 0;
    for (var quote : text.quotes().spans()) {
      while (next < found.size() && found.get(next).last().at().from() < quote.from()) {
        next++;
      }
      if (isWhole(quote) && !isCarried(quote, next)) {
        join(quote, next - 1);
      }
    }
    return found;
  }

  private boolean isCarried(Span quote, int next) {
    for (int i = Math.max(0, next - 4); i < Math.min(found.size(), next + 2); i++) {
      var one = found.get(i).last();
      if (one.content().stream().anyMatch(c -> c.overlaps(quote)) || quote.contains(one.at())) {
        return true;
      }
    }
    return false;
  }

  /** Adds the quotation to the last quoted speaker before it, if that quotation ends nearby. */
  private void join(Span quote, int last) {
    for (int i = last; i >= Math.max(0, last - 3); i--) {
      var one = found.get(i).last();
      var extent = SpanSets.extent(one.content());
      boolean quoted = !Quoted.owned(text, one).isEmpty();
      if (quoted && extent.to() <= quote.from() && isClose(one, quote)) {
        var content = new ArrayList<>(one.content());
        content.add(quote);
        found.set(i, found.get(i).withLast(one.withContent(SpanSets.join(content))));
        return;
      }
    }
  }

  /** Whether there is nothing between the two except words of the attribution's own sentence. */
  private boolean isClose(Attribution one, Span quote) {
    int end = Math.max(SpanSets.extent(one.content()).to(), one.tree().sentence().span().to());
    if (end >= quote.from()) {
      return true;
    }
    var between = text.words().substring(end, quote.from());
    return between.isBlank();
  }

  /** Whether the quotation begins and ends with a sentence. */
  private boolean isWhole(Span quote) {
    var words = text.words();
    int before = quote.from() - 1;
    while (before >= 0 && Character.isWhitespace(words.charAt(before))) {
      before--;
    }
    boolean starts = before < 0 || ".?!”\"'…:".indexOf(words.charAt(before)) >= 0;
    int end = quote.to() - 2;
    boolean ends = end > quote.from() && ".?!…,—-".indexOf(words.charAt(end)) >= 0;
    return starts && ends;
  }
}
