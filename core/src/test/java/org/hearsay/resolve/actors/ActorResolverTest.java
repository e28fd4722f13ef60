package org.hearsay.resolve.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Cases;
import org.hearsay.annotate.Coreferences;
import org.hearsay.model.Adoption;
import org.hearsay.model.Source;
import org.hearsay.model.SourceKind;
import org.hearsay.model.SourceMention;
import org.hearsay.resolve.places.PlaceResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who a source is, by the words of the text and the data. */
class ActorResolverTest {
  private static final ActorResolver ACTORS = new ActorResolver(Optional.empty());
  private static final PlaceResolver PLACES = new PlaceResolver(Optional.empty());
  private static final Coreferences COREFERENCES = new Coreferences(Optional.empty());

  static Stream<Cases.Case> cases() {
    return Cases.read(ActorResolverTest.class, "sources.conllu");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsWhoSpeaks(Cases.Case example) {
    assertFalse(example.rows("source").isEmpty());
    for (var row : example.rows("source")) {
      var found = shown(read(example, row[0]));
      var expected = new ArrayList<String>();
      for (int i = 1; i < row.length; i++) {
        expected.add(row[i].equals("*") ? found.get(i - 1) : row[i]);
      }
      assertEquals(expected, found);
    }
  }

  private static Source read(Cases.Case example, String words) {
    var dispatch = example.dispatch();
    var annotation = COREFERENCES.add(dispatch, example.annotation());
    var places = PLACES.resolve(dispatch, annotation, note -> {});
    var actors = ACTORS.resolve(dispatch, annotation, places, note -> {});
    var mention = new SourceMention(List.of(example.span(words)), Adoption.values()[0]);
    return ACTORS.source(mention, dispatch, annotation, actors);
  }

  private static List<String> shown(Source source) {
    return List.of(
        source.name(),
        source.kind().map(SourceKind::name).orElse(""),
        source.country().orElse(""),
        source.named() ? "named" : "unnamed",
        source.speaksFor().orElse(""));
  }

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
    assertEquals(same, ACTORS.isSame(one, other));
    assertEquals(same, ACTORS.isSame(other, one), "the other way round");
  }

  private static Source source(String name, SourceKind kind, String country, String named) {
    return new Source(
        name,
        Optional.of(kind),
        Optional.ofNullable(country),
        named.equals("named"),
        Optional.empty(),
        List.of());
  }

  @Test
  void aSourceThatIsLeftOutIsUnnamed() {
    assertEquals(List.of("unnamed source", "UNNAMED", "", "unnamed", ""), shown(ACTORS.unnamed()));
  }
}
