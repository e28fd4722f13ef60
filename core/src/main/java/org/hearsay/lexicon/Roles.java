package org.hearsay.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * What common nouns say about the people and organisations they refer to: "spokesman", "prime
 * minister", "ministry", "state media". Safe for many threads.
 */
public final class Roles {
  private static final int LONGEST = 5;
  private final Map<String, Role> roles = new HashMap<>();

  Roles(Table roles, Table nouns) {
    for (var row : nouns.rows()) {
      var gender = row.find("gender").map(g -> row.constant("gender", Gender.class));
      add(
          new Role(
              row.get("noun").toLowerCase(Locale.ROOT),
              row.find("kind").map(kind -> row.constant("kind", SourceKind.class)),
              row.get("class").equals("PERSON"),
              gender.orElse(Gender.UNKNOWN)));
    }
    var told = new HashMap<String, Role>();
    for (var row : roles.rows()) {
      var kind = row.find("kind").map(k -> row.constant("kind", SourceKind.class));
      var words = row.get("role").toLowerCase(Locale.ROOT);
      var known = this.roles.get(key(words));
      var last = this.roles.get(key(words.substring(words.lastIndexOf(' ') + 1)));
      var nearest = known == null ? last : known;
      boolean person = row.get("class").equals("PERSON");
      var gender = nearest == null ? Gender.UNKNOWN : nearest.gender();
      told.putIfAbsent(key(words), new Role(words, kind, person, gender));
    }
    this.roles.putAll(told);
  }

  private void add(Role role) {
    roles.putIfAbsent(key(role.words()), role);
  }

  private static String key(String words) {
    return words.replace('-', ' ').replace(".", "").replaceAll("\\s+", " ").strip();
  }

  /** The longest role whose last word is the token at {@code index}. */
  public Optional<Found> findEndingAt(Sentence sentence, int index) {
    var words = new ArrayList<String>();
    Optional<Found> best = Optional.empty();
    for (int i = index; i >= 0 && words.size() < LONGEST; i--) {
      var token = sentence.token(i);
      if (token.form().equals("-")) {
        continue;
      }
      words.add(0, token.form().toLowerCase(Locale.ROOT).replace(".", ""));
      var role = lookUp(words, sentence.token(index));
      if (role.isPresent()) {
        best = Optional.of(new Found(role.get(), i, index));
      }
    }
    return best;
  }

  private Optional<Role> lookUp(List<String> words, Token last) {
    var asWritten = roles.get(String.join(" ", words));
    if (asWritten != null) {
      return Optional.of(asWritten);
    }
    var singular = new ArrayList<>(words);
    singular.set(words.size() - 1, last.lemma().toLowerCase(Locale.ROOT));
    return Optional.ofNullable(roles.get(String.join(" ", singular)));
  }

  /** The role that words end with: "Kremlin spokesman". */
  public Optional<Role> findAtEndOf(String words) {
    var parts = key(words.toLowerCase(Locale.ROOT)).split(" ");
    for (int from = Math.max(0, parts.length - LONGEST); from < parts.length; from++) {
      var role = roles.get(String.join(" ", List.of(parts).subList(from, parts.length)));
      if (role != null) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /**
   * What a noun refers to.
   *
   * @param words in the singular and lower case
   * @param kind empty if the noun alone does not determine it
   * @param isPerson whether it refers to a person, not to a body of several
   */
  public record Role(String words, Optional<SourceKind> kind, boolean isPerson, Gender gender) {}

  /**
   * A role in a sentence.
   *
   * @param from index of its first token
   * @param to index of its last token
   */
  public record Found(Role role, int from, int to) {}
}
