package org.hearsay.extract.claims.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A part of the extractor that {@code eval --without} can switch off, to measure its value.
 *
 * <p>docs/ablation.md has the figures. Delete a part that changes no figure with a new model.
 */
public enum Part {
  MARKS,
  MARK_BORDERS,
  MARK_WITHOUT_RULE,
  RULE_WITHOUT_MARK,
  VERB_RULE,
  PHRASE_RULE,
  NOUN_RULE,
  IMPERSONAL_RULE,
  ADVERB_RULE,
  CLAUSE_COMPLEMENT,
  REPORTED_CLAUSE,
  QUOTED_COMPLEMENT,
  INFINITIVE_COMPLEMENT,
  PASSIVE_SUBJECT,
  OBJECT_COMPLEMENT,
  COORDINATION_REPAIR,
  TAIL_REPAIR,
  WIDENED_QUOTATION,
  RUNNING_QUOTATION,
  CITATION,
  CHAIN,
  DATED_EVENT,
  PARENTHETICAL,
  SHARED_SUBJECT,
  VERBLESS_SENTENCE;

  /** Its name on the command line: "verb-rule". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The names of all parts. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(Part::label).toList();
  }

  /**
   * All parts but those named.
   *
   * @throws IllegalArgumentException if there is no part of one of the names
   */
  public static Set<Part> without(Set<String> labels) {
    var left = EnumSet.allOf(Part.class);
    for (var label : labels) {
      if (!left.removeIf(part -> part.label().equals(label))) {
        throw new IllegalArgumentException(
            "There is no part '%s'; the parts are %s"
                .formatted(label, String.join(", ", labels())));
      }
    }
    return left;
  }
}
