package org.hearsay.extract.claims.attributions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hearsay.extract.claims.cues.CueKind;
import org.hearsay.extract.claims.cues.CueLexicon;
import org.hearsay.extract.claims.cues.SpanSets;
import org.hearsay.extract.claims.cues.Speakers;
import org.hearsay.extract.claims.text.ParsedText;
import org.hearsay.extract.claims.text.Part;
import org.hearsay.syntax.Tree;

/** Runs all rules over a sentence and merges what they find with its marks. */
public final class AttributionRules {
  private final Map<Part, Rule> rules = new EnumMap<>(Part.class);
  private final AttributionMerger merger;

  /** All rules over a lexicon. */
  public AttributionRules(CueLexicon lexicon, Speakers speakers) {
    merger = new AttributionMerger(lexicon);
    rules.put(Part.VERB_RULE, new VerbRule(lexicon, speakers));
    rules.put(Part.PHRASE_RULE, new PhraseRule(lexicon, speakers));
    rules.put(Part.NOUN_RULE, new NounRule(lexicon));
    rules.put(Part.IMPERSONAL_RULE, new ImpersonalRule(lexicon));
    rules.put(Part.ADVERB_RULE, new AdverbRule(lexicon));
  }

  /** The attributions of a sentence, in the order of their cues. */
  public List<Attribution> find(ParsedText text, Tree tree) {
    var ruled = new ArrayList<Attribution>();
    for (var entry : rules.entrySet()) {
      if (text.uses(entry.getKey())) {
        entry.getValue().find(text, tree).stream()
            .filter(a -> !Unasserted.isUnasserted(text.lexicon(), tree, tree.token(a.head())))
            .filter(a -> ruled.stream().noneMatch(b -> isSame(a, b)))
            .map(a -> text.uses(Part.WIDENED_QUOTATION) ? Quoted.widen(text, a) : a)
            .forEach(ruled::add);
      }
    }
    return merger.merge(text, tree, ruled).stream()
        .sorted(Comparator.comparing(Attribution::at))
        .toList();
  }

  /**
   * Two rules may find one cue: "it was not known whether" is a verb and impersonal; "with
   * reference to" is a phrase and a noun.
   */
  private static boolean isSame(Attribution one, Attribution before) {
    boolean phrase = before.cue().kind() == CueKind.PHRASE && one.cue().kind() == CueKind.NOUN;
    return one.head() == before.head() && one.cue().kind() == CueKind.IMPERSONAL
        || phrase && SpanSets.contains(before.cueSpans(), one.at());
  }
}
