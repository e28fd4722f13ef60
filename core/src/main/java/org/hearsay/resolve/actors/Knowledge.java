package org.hearsay.resolve.actors;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Outlets;
import org.hearsay.lexicon.Roles;
import org.hearsay.model.SourceKind;

/** All that the data files tell of actors. */
record Knowledge(
    Outlets outlets, Institutions institutions, Nations nations, Leaders leaders, Roles roles) {
  static Knowledge read(Optional<Path> data) {
    return new Knowledge(
        Outlets.read(data),
        new Institutions(data),
        new Nations(data),
        new Leaders(data),
        Roles.read(data));
  }

  /** What an organisation of that name is. */
  Optional<SourceKind> kindOf(String name) {
    return outlets
        .find(name)
        .flatMap(outlet -> outlet.kind())
        .or(() -> institutions.find(name).flatMap(Institutions.Institution::kind))
        .or(() -> kindByNoun(name));
  }

  /** "Yonhap" of "South Korean Yonhap"; the name itself where the rest is nothing we know. */
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

  /** Whose an organisation of that name is. */
  Optional<String> countryOf(String name) {
    return outlets
        .find(name)
        .flatMap(outlet -> outlet.country())
        .or(() -> institutions.find(name).flatMap(Institutions.Institution::country))
        .or(() -> nations.in(name));
  }

  /** The country that a phrase before or after a role tells: "Kremlin", "South Korean". */
  Optional<String> countryIn(String phrase) {
    return nations
        .in(phrase)
        .or(() -> institutions.in(phrase).flatMap(Institutions.Institution::country));
  }
}
