package org.hearsay.extract.times;

import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;

/**
 * Words of one sentence that a rule fits.
 *
 * @param span the words, with a modifier before them if there is one
 * @param groups what the rule's named groups hold
 * @param mod the class value of a modifier before the words ({@code START}, {@code EARLIER}, …)
 */
record Match(
    Rule rule,
    Sentence sentence,
    Span core,
    Span span,
    Map<String, String> groups,
    Optional<String> mod) {
  Optional<String> find(String group) {
    return Optional.ofNullable(groups.get(group));
  }

  Optional<Integer> number(String group) {
    return find(group).map(Integer::valueOf);
  }

  boolean has(String group) {
    return groups.containsKey(group);
  }

  Match withMod(Span wider, String found) {
    return new Match(rule, sentence, core, wider, groups, Optional.of(found));
  }
}
