package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.lexicon.Gender;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Coreference;

/** The mentions of one entity found so far in a text. */
final class Entity {
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Spelling, Mention> spellings = new LinkedHashMap<>();
  private final TreeSet<String> roles = new TreeSet<>();
  private Gender gender = Gender.UNKNOWN;

  /** The part of a mention that matters for comparing names. */
  private record Spelling(Mention.Form form, List<String> words) {}

  Entity(Mention first) {
    add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    spellings.putIfAbsent(new Spelling(mention.form(), mention.words()), mention);
    roles.addAll(mention.roles());
    if (gender == Gender.UNKNOWN) {
      gender = mention.gender();
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The first mention of each form and wording. */
  Collection<Mention> spellings() {
    return spellings.values();
  }

  Gender gender() {
    return gender;
  }

  boolean hasRole(String role) {
    return roles.stream().anyMatch(r -> r.equals(role) || r.endsWith(" " + role));
  }

  boolean isNamed() {
    return mentions.stream().anyMatch(Mention::isName);
  }

  boolean isPerson() {
    return mentions.get(0).isPerson();
  }

  boolean isPlural() {
    return mentions.get(0).plural();
  }

  /** The cluster. The mention with the longest name represents it; of equals, the first. */
  Optional<Coreference> chain() {
    var spans = mentions.stream().map(Mention::span).distinct().sorted().toList();
    if (spans.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(new Coreference(spans, best()));
  }

  private Span best() {
    return mentions.stream()
        .sorted(Comparator.comparing(Mention::span))
        .max(Comparator.comparingInt(Entity::weight))
        .map(Mention::span)
        .orElseThrow();
  }

  private static int weight(Mention mention) {
    if (mention.form() == Mention.Form.PRONOUN) {
      return 0;
    }
    return mention.isName() ? 1 + mention.words().size() : 1;
  }
}
