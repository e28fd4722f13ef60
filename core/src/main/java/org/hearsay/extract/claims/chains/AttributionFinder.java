package org.hearsay.extract.claims.chains;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.hearsay.extract.claims.attributions.Attribution;
import org.hearsay.extract.claims.attributions.AttributionRules;
import org.hearsay.extract.claims.attributions.Quoted;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.Speakers;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.model.dispatch.Span;

/** Finds the attributions of a text, then joins quotations and resolves nesting. */
public final class AttributionFinder {
  private final AttributionRules rules;

  /** All rules over a lexicon. */
  public AttributionFinder(CueLexicon lexicon, Speakers speakers) {
    rules = new AttributionRules(lexicon, speakers);
  }

  /** Attributions in the order of their cues. */
  public List<AttributionChain> find(ParsedText text) {
    var found = new ArrayList<Attribution>();
    var owners = new HashMap<Span, Attribution>();
    for (var tree : text.trees()) {
      for (var attribution : rules.find(text, tree)) {
        Quoted.owned(text, attribution).forEach(q -> owners.putIfAbsent(q, attribution));
        found.add(attribution);
      }
    }
    var citations = found.stream().filter(a -> text.uses(Part.CITATION) && a.isCitation()).toList();
    found.removeAll(citations);
    var chained = Citations.joined(new ChainResolver(text, owners).resolve(found), citations);
    return text.uses(Part.RUNNING_QUOTATION) ? new RunOn(text, chained).joined() : chained;
  }
}
