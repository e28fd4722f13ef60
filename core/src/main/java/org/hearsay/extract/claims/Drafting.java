package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Factuality;
import org.hearsay.model.Quotation;
import org.hearsay.model.SourceMention;
import org.hearsay.model.Span;
import org.hearsay.model.Tense;
import org.hearsay.model.Timex;

/** Turns what the rules found into claims, field by field. */
final class Drafting {
  private final Text text;

  Drafting(Text text, List<Timex> times) {
    this.text = text;
  }

  ClaimDraft draft(Chained chained) {
    var last = chained.last();
    var cues = new ArrayList<Span>();
    var sources = new ArrayList<SourceMention>();
    for (var hop : chained.hops()) {
      cues.addAll(hop.cueSpans());
      sources.add(new SourceMention(hop.source(), hop.cue().adoption()));
    }
    return new ClaimDraft(
        last.content(),
        cues,
        sources,
        Quotation.INDIRECT,
        last.cue().stance(),
        Factuality.CERTAIN,
        Tense.PAST,
        List.of(),
        Optional.empty(),
        last.rule());
  }
}
