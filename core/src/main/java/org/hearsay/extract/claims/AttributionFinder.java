package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.hearsay.model.Span;

/** Runs all rules over a text and settles what they find: quotations, nesting, doubles. */
final class AttributionFinder {
  private final List<Rule> rules;
  private final Marked marked;

  AttributionFinder(CueLexicon lexicon, Speakers speakers) {
    marked = new Marked(lexicon);
    rules =
        List.of(
            new VerbRule(lexicon, speakers),
            new PhraseRule(lexicon, speakers),
            new NounRule(lexicon),
            new ImpersonalRule(lexicon),
            new AdverbRule(lexicon));
  }

  /**
   * "it was not known whether": a verb, and impersonal; "with reference to": a phrase, and a noun.
   */
  private static boolean isSame(Attribution one, Attribution before) {
    boolean phrase = before.cue().kind() == CueKind.PHRASE && one.cue().kind() == CueKind.NOUN;
    return one.head() == before.head() && one.cue().kind() == CueKind.IMPERSONAL
        || phrase && Borders.contains(before.cueSpans(), one.at());
  }

  /** Attributions in the order of their cues. */
  List<Chained> find(Text text) {
    var found = new ArrayList<Attribution>();
    var owners = new HashMap<Span, Attribution>();
    for (var tree : text.trees()) {
      var here = new ArrayList<Attribution>();
      for (var rule : rules) {
        rule.find(text, tree).stream()
            .filter(a -> !Conditions.holds(tree, tree.token(a.head())))
            .filter(a -> here.stream().noneMatch(b -> isSame(a, b)))
            .map(a -> Quoted.widen(text, a))
            .forEach(here::add);
      }
      var joined = marked.joined(text, tree, here);
      joined.sort(Comparator.comparing(Attribution::at));
      for (var attribution : joined) {
        Quoted.owned(text, attribution).forEach(q -> owners.putIfAbsent(q, attribution));
      }
      found.addAll(joined);
    }
    var citations = found.stream().filter(Citations::isCitation).toList();
    found.removeAll(citations);
    var chained = Citations.joined(new Nesting(text, owners).settle(found), citations);
    return Quoted.runOn(text, chained);
  }
}
