package org.hearsay.extract.times.rules;

import java.util.Map;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;

/**
 * Words of one sentence that match a rule.
 *
 * @param span the words, with a modifier before them if there is one
 * @param groups the contents of the rule's named groups
 * @param mod the class value of a modifier before the words ({@code START}, {@code EARLIER}, …)
 */
public record Match(
    Rule rule,
    Sentence sentence,
    Span core,
    Span span,
    Map<String, String> groups,
    Optional<String> mod) {
  public Optional<String> find(String group) {
    return Optional.ofNullable(groups.get(group));
  }

  public Optional<Integer> number(String group) {
    return find(group).map(Integer::valueOf);
  }

  public boolean has(String group) {
    return groups.containsKey(group);
  }

  public Match withMod(Span wider, String found) {
    return new Match(rule, sentence, core, wider, groups, Optional.of(found));
  }
}
