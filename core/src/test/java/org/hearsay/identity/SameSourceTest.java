package org.hearsay.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hearsay.English;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSourceTest {
  private static final EntityKeys KEYS =
      new EntityKeys(
          English.LEXICON.outlets(),
          English.LEXICON.institutions(),
          English.LEXICON.nations(),
          English.LEXICON.leaders());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KCNA              | STATE_MEDIA | KP | named   | Korean Central News Agency | STATE_MEDIA | KP | named   | true
          state media       | STATE_MEDIA | KP | unnamed | KCNA                       | STATE_MEDIA | KP | named   | true
          state media       | STATE_MEDIA | CN | unnamed | KCNA                       | STATE_MEDIA | KP | named   | false
          state media       | STATE_MEDIA |    | unnamed | KCNA                       | STATE_MEDIA | KP | named   | false
          a newspaper       | NEWSPAPER   | KP | unnamed | KCNA                       | STATE_MEDIA | KP | named   | false
          Moscow            | GOVERNMENT  | RU | named   | Russia                     | GOVERNMENT  | RU | named   | true
          Moscow            | GOVERNMENT  | RU | named   | Ankara                     | GOVERNMENT  | TR | named   | false
          Moscow            | GOVERNMENT  | RU | named   | Russia                     | MILITARY    | RU | named   | false
          Kremlin           | GOVERNMENT  | RU | named   | Moscow                     | GOVERNMENT  | RU | named   | true
          Park Min-ho       | PERSON      |    | named   | Park Min Ho                | PERSON      | KR | named   | true
          Peter Jansen      | PERSON      | NL | named   | Peter Jansen               | PERSON      | BE | named   | false
          Peter Jansen      | PERSON      | NL | named   | Maria Jansen               | PERSON      | NL | named   | false
          Reuters           | NEWS_AGENCY | GB | named   | AFP                        | NEWS_AGENCY | FR | named   | false
          """)
  void saysWhetherTwoSourcesAreOne(
      String name,
      SourceKind kind,
      String country,
      String named,
      String otherName,
      SourceKind otherKind,
      String otherCountry,
      String otherNamed,
      boolean same) {
    var one = source(name, kind, country, named);
    var other = source(otherName, otherKind, otherCountry, otherNamed);
    assertEquals(same, SameSource.test(one, other));
    assertEquals(same, SameSource.test(other, one), "the other way round");
  }

  /** As the resolver makes it, its key looked up. */
  private static Source source(String name, SourceKind kind, String country, String named) {
    var where = Optional.ofNullable(country);
    return new Source(
        name,
        Optional.of(kind),
        where,
        named.equals("named"),
        Optional.empty(),
        KEYS.find(name, Optional.of(kind), where),
        Optional.empty(),
        List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # name                       | kind                        | country | key
          Moscow                       | GOVERNMENT                  |         | iso3166:RU
          Kremlin                      | GOVERNMENT                  | RU      | iso3166:RU
          Yonhap News Agency           | NEWS_AGENCY                 | KR      | outlet:yonhap
          Ministry of Foreign Affairs  | MINISTRY                    | PE      | institution:pe-foreign-ministry
          Foreign Ministry             | MINISTRY                    |         |
          Human Rights Watch           | NGO                         |         | institution:human-rights-watch
          Vladimir Putin               | HEAD_OF_STATE_OR_GOVERNMENT | RU      | leader:vladimir-putin
          Dmitri Medvedev              | PERSON                      |         | leader:dmitry-medvedev
          Vladimir Putin               | PERSON                      | BR      |
          Rui Pinto                    | PERSON                      | PT      |
          """)
  void theKeyOfWhoeverOurDataKnows(String name, SourceKind kind, String country, String key) {
    assertEquals(
        Optional.ofNullable(key),
        KEYS.find(name, Optional.of(kind), Optional.ofNullable(country)).map(EntityKey::toString));
  }
}
