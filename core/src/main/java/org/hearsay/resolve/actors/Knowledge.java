package org.hearsay.resolve.actors;

import java.util.Optional;
import org.hearsay.identity.EntityKeys;
import org.hearsay.lexicon.Institutions;
import org.hearsay.lexicon.Leaders;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Nations;
import org.hearsay.lexicon.Outlets;
import org.hearsay.lexicon.Roles;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.SourceKind;

/** What the data files say about actors. */
record Knowledge(
    Outlets outlets,
    Institutions institutions,
    Nations nations,
    Leaders leaders,
    Roles roles,
    WordLists<ActorWords> words) {
  EntityKeys keys() {
    return new EntityKeys(outlets, institutions, nations, leaders);
  }

  static Knowledge read(Lexicon lexicon) {
    return new Knowledge(
        lexicon.outlets(),
        lexicon.institutions(),
        lexicon.nations(),
        lexicon.leaders(),
        lexicon.roles(),
        lexicon.words("actor_words.tsv", ActorWords.class));
  }

  /** The kind of the organisation with that name. */
  Optional<SourceKind> kindOf(String name) {
    return outlets
        .find(name)
        .flatMap(outlet -> outlet.kind())
        .or(() -> institutions.find(name).flatMap(Institutions.Institution::kind))
        .or(() -> kindByNoun(name));
  }

  /** "Yonhap" for "South Korean Yonhap"; the name itself if the rest is unknown. */
  String withoutCountry(String name) {
    var words = name.split(" ");
    for (int from = 1; from < words.length; from++) {
      var rest = String.join(" ", java.util.List.of(words).subList(from, words.length));
      var front = String.join(" ", java.util.List.of(words).subList(0, from));
      boolean known = outlets.find(rest).isPresent();
      if (known && nations.in(front).isPresent() && outlets.find(name).isEmpty()) {
        return rest;
      }
    }
    return name;
  }

  private Optional<SourceKind> kindByNoun(String name) {
    var words = NameKey.words(name);
    for (int i = words.size(); i > 0; i--) {
      var role = roles.findAtEndOf(String.join(" ", words.subList(0, i)));
      if (role.isPresent() && !role.get().isPerson() && role.get().kind().isPresent()) {
        return role.get().kind();
      }
    }
    return Optional.empty();
  }

  /** The country of the organisation with that name. */
  Optional<String> countryOf(String name) {
    return outlets
        .find(name)
        .flatMap(outlet -> outlet.country())
        .or(() -> institutions.find(name).flatMap(Institutions.Institution::country))
        .or(() -> nations.in(name));
  }

  /** The country that a phrase before or after a role gives: "Kremlin", "South Korean". */
  Optional<String> countryIn(String phrase) {
    return nations
        .in(phrase)
        .or(() -> institutions.in(phrase).flatMap(Institutions.Institution::country));
  }
}
