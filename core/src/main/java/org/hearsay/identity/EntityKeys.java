package org.hearsay.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Institutions;
import org.hearsay.lexicon.Leaders;
import org.hearsay.lexicon.Nations;
import org.hearsay.lexicon.Outlets;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.SourceKind;

/**
 * Finds the keys of people, outlets and institutions in our data by their names. Safe for many
 * threads.
 */
public record EntityKeys(
    Outlets outlets, Institutions institutions, Nations nations, Leaders leaders) {
  /** Bodies that every country has: "the Foreign Ministry" alone does not identify one. */
  private static final Set<SourceKind> OF_A_COUNTRY =
      EnumSet.of(
          SourceKind.GOVERNMENT,
          SourceKind.MINISTRY,
          SourceKind.LEGISLATOR,
          SourceKind.MILITARY,
          SourceKind.POLICE,
          SourceKind.INTELLIGENCE_SERVICE,
          SourceKind.COURT);

  private static final Set<SourceKind> PEOPLE =
      EnumSet.of(SourceKind.PERSON, SourceKind.HEAD_OF_STATE_OR_GOVERNMENT);

  /**
   * The key for a name. A government has the key of its country. People, outlets and institutions
   * have the key of their row. A body that every country has gets the country's code as a prefix.
   *
   * @param name the fullest name known
   * @param kind its kind
   * @param country its country, ISO 3166-1 alpha-2
   */
  public Optional<EntityKey> find(
      String name, Optional<SourceKind> kind, Optional<String> country) {
    if (kind.filter(PEOPLE::contains).isPresent()) {
      return leaders.nameOf(name, country).map(n -> EntityKey.named(EntityKey.LEADER, n));
    }
    return kind.filter(k -> k == SourceKind.GOVERNMENT)
        .flatMap(government -> nations.governmentOf(name))
        .map(code -> new EntityKey(EntityKey.COUNTRY, code))
        .or(() -> outlets.find(name).map(o -> EntityKey.named(EntityKey.OUTLET, o.name())))
        .or(() -> institutions.find(name).flatMap(i -> key(i, country)));
  }

  private static Optional<EntityKey> key(
      Institutions.Institution institution, Optional<String> told) {
    var country = institution.country().or(() -> told);
    boolean isVague =
        country.isEmpty() && institution.kind().filter(OF_A_COUNTRY::contains).isPresent();
    var name = country.map(code -> code + " ").orElse("") + institution.name();
    return isVague ? Optional.empty() : Optional.of(EntityKey.named(EntityKey.INSTITUTION, name));
  }
}
