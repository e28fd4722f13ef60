package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Outlets;
import org.hearsay.lexicon.WordLists;

/**
 * Links names with their shorter forms, other spellings and acronyms. If a short name fits two
 * different long ones, the last one before it wins. Stateless.
 */
final class NameLinker {
  private static final int SOUNDING = 4;
  private static final BitSet NONE = new BitSet();

  private final Outlets outlets;
  private final WordLists<CoreferenceWords> lists;

  NameLinker(Outlets outlets, WordLists<CoreferenceWords> lists) {
    this.outlets = outlets;
    this.lists = lists;
  }

  /** Every named mention with its entity. Longer names are linked first. */
  Map<Mention, Entity> link(List<Mention> mentions) {
    var entities = new ArrayList<Entity>();
    var ranks = new HashMap<Entity, Integer>();
    var byKey = new HashMap<String, BitSet>();
    var linked = new HashMap<Mention, Entity>();
    for (var mention : longestFirst(mentions)) {
      var keys = keys(mention);
      var like = new BitSet();
      keys.forEach(key -> like.or(byKey.getOrDefault(key, NONE)));
      var known = find(mention, like.stream().mapToObj(entities::get).toList());
      known.ifPresent(entity -> entity.add(mention));
      var entity = known.orElseGet(() -> new Entity(mention));
      int rank = ranks.computeIfAbsent(entity, e -> entities.size());
      if (known.isEmpty()) {
        entities.add(entity);
      }
      keys.forEach(key -> byKey.computeIfAbsent(key, k -> new BitSet()).set(rank));
      linked.put(mention, entity);
    }
    return linked;
  }

  private static List<Mention> longestFirst(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention::isName)
        .sorted(
            Comparator.comparingInt((Mention m) -> -m.words().size()).thenComparing(Mention::span))
        .toList();
  }

  /** Two names that can refer to one have a key in common: spares most comparisons. */
  private Set<String> keys(Mention mention) {
    var words = mention.words();
    var keys = new HashSet<String>();
    words.forEach(word -> keys.add("sound " + NameKey.sound(word)));
    keys.add("letters " + String.join("", words));
    if (mention.form() == Form.ORGANISATION) {
      outlets.find(String.join(" ", words)).ifPresent(o -> keys.add("outlet " + o.name()));
      (words.size() == 1 ? words : initials(words)).forEach(w -> keys.add("acronym " + w));
    }
    return keys;
  }

  private Optional<Entity> find(Mention mention, List<Entity> entities) {
    var strengths = entities.stream().mapToInt(e -> strength(mention, e)).toArray();
    int most = IntStream.of(strengths).max().orElse(0);
    if (most == 0) {
      return Optional.empty();
    }
    var fitting =
        IntStream.range(0, strengths.length)
            .filter(i -> strengths[i] == most)
            .mapToObj(entities::get)
            .toList();
    return Optional.of(fitting.size() == 1 ? fitting.get(0) : lastBefore(mention, fitting));
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

  /**
   * 3 for the same name, 2 for a family name or acronym, 1 for a given name or first part, 0 for
   * another name.
   */
  private int strength(Mention mention, Entity entity) {
    if (!entity.gender().agrees(mention.gender())) {
      return 0;
    }
    int best = 0;
    for (var other : entity.spellings()) {
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

  /** Whether another romanisation may start with another letter. */
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

  private boolean isAcronym(String word, List<String> known) {
    return known.size() > 1 && initials(known).contains(word);
  }

  /** The first letters of all words, and of those that are not small. */
  private List<String> initials(List<String> words) {
    var all = new StringBuilder();
    var large = new StringBuilder();
    for (var part : words) {
      all.append(part.charAt(0));
      if (!lists.has(CoreferenceWords.SMALL, part)) {
        large.append(part.charAt(0));
      }
    }
    return List.of(all.toString(), large.toString());
  }
}
