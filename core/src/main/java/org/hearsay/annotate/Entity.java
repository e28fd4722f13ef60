package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hearsay.lexicon.Gender;
import org.hearsay.model.Coreference;
import org.hearsay.model.Span;

/** Mentions that were found to refer to one; grows while one text is read. */
final class Entity {
  private final List<Mention> mentions = new ArrayList<>();
  private final TreeSet<String> roles = new TreeSet<>();
  private Gender gender = Gender.UNKNOWN;

  Entity(Mention first) {
    add(first);
  }

  void add(Mention mention) {
    mentions.add(mention);
    roles.addAll(mention.roles());
    if (gender == Gender.UNKNOWN) {
      gender = mention.gender();
    }
  }

  List<Mention> mentions() {
    return mentions;
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

  /** The chain; the mention with the most words of a name represents it, the first of equals. */
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
