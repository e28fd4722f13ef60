package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Outlets;

/**
 * Links names with their shorter forms, other spellings and acronyms. Where a short name fits two
 * different long ones, it goes with the one named last before it. A function without memory.
 */
final class NameLinker {
  private static final Set<String> SMALL =
      Set.of("of", "the", "for", "and", "on", "in", "de", "al");
  private static final int SOUNDING = 4;

  private final Outlets outlets;

  NameLinker(Outlets outlets) {
    this.outlets = outlets;
  }

  /** Every named mention with its entity; longer names are read first. */
  Map<Mention, Entity> link(List<Mention> mentions) {
    var entities = new ArrayList<Entity>();
    var linked = new HashMap<Mention, Entity>();
    mentions.stream()
        .filter(Mention::isName)
        .sorted(
            Comparator.comparingInt((Mention m) -> -m.words().size()).thenComparing(Mention::span))
        .forEach(
            mention -> {
              var known = find(mention, entities);
              known.ifPresent(entity -> entity.add(mention));
              linked.put(
                  mention,
                  known.orElseGet(
                      () -> {
                        var fresh = new Entity(mention);
                        entities.add(fresh);
                        return fresh;
                      }));
            });
    return linked;
  }

  private Optional<Entity> find(Mention mention, List<Entity> entities) {
    for (int strength = 3; strength > 0; strength--) {
      int asked = strength;
      var fitting = entities.stream().filter(entity -> strength(mention, entity) == asked).toList();
      if (!fitting.isEmpty()) {
        return Optional.of(fitting.size() == 1 ? fitting.get(0) : lastBefore(mention, fitting));
      }
    }
    return Optional.empty();
  }

  private static Entity lastBefore(Mention mention, List<Entity> entities) {
    return entities.stream()
        .max(
            Comparator.comparingInt(
                entity ->
                    entity.mentions().stream()
                        .mapToInt(m -> m.span().from())
                        .filter(from -> from < mention.span().from())
                        .max()
                        .orElse(-1)))
        .orElseThrow();
  }

  /** 3 the same name, 2 a family name or acronym, 1 a given name or first part, 0 another. */
  private int strength(Mention mention, Entity entity) {
    if (!entity.gender().agrees(mention.gender())) {
      return 0;
    }
    int best = 0;
    for (var other : entity.mentions()) {
      best = Math.max(best, strength(mention, other));
    }
    return best;
  }

  private int strength(Mention mention, Mention other) {
    if (mention.words().equals(other.words())) {
      return 3;
    }
    if (mention.form() == Form.PERSON && other.form() == Form.PERSON) {
      return person(mention.words(), other.words());
    }
    if (mention.form() == Form.ORGANISATION && other.form() == Form.ORGANISATION) {
      return organisation(mention.words(), other.words());
    }
    return 0;
  }

  private static int person(List<String> words, List<String> known) {
    if (sounds(words, known)) {
      return 3;
    }
    int last = known.size() - 1;
    if (words.size() == 1) {
      var word = words.get(0);
      if (same(word, known.get(last))) {
        return 2;
      }
      return same(word, known.get(0)) ? 1 : 0;
    }
    boolean ends = same(words.get(words.size() - 1), known.get(last));
    if (ends && (same(words.get(0), known.get(0)) || endsWith(known, words))) {
      return 3;
    }
    return 0;
  }

  private static boolean endsWith(List<String> known, List<String> words) {
    return known.size() > words.size()
        && known.subList(known.size() - words.size(), known.size()).equals(words);
  }

  private static boolean sounds(List<String> words, List<String> known) {
    if (words.size() != known.size()) {
      return String.join("", words).equals(String.join("", known));
    }
    for (int i = 0; i < words.size(); i++) {
      if (!same(words.get(i), known.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) >= SOUNDING
            && (one.charAt(0) == other.charAt(0) || mayVary(one) && mayVary(other))
            && NameKey.sound(one).equals(NameKey.sound(other)));
  }

  /** Whether another romanisation may begin with another letter. */
  private static boolean mayVary(String word) {
    return "kqhpfouieaywv".indexOf(word.charAt(0)) >= 0;
  }

  private int organisation(List<String> words, List<String> known) {
    var outlet = outlets.find(String.join(" ", words));
    if (outlet.isPresent() && outlet.equals(outlets.find(String.join(" ", known)))) {
      return 3;
    }
    if (words.size() == 1) {
      var word = words.get(0);
      if (word.length() > 1 && isAcronym(word, known)) {
        return 2;
      }
      boolean isPart = known.get(0).equals(word) || known.get(known.size() - 1).equals(word);
      return known.size() > 1 && isPart && word.length() >= SOUNDING ? 1 : 0;
    }
    return known.size() > words.size() && known.subList(0, words.size()).equals(words) ? 1 : 0;
  }

  private static boolean isAcronym(String word, List<String> known) {
    var all = new StringBuilder();
    var large = new StringBuilder();
    for (var part : known) {
      all.append(part.charAt(0));
      if (!SMALL.contains(part)) {
        large.append(part.charAt(0));
      }
    }
    return known.size() > 1 && (word.contentEquals(all) || word.contentEquals(large));
  }
}
