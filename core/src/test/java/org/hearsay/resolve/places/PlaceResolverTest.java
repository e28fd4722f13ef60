package org.hearsay.resolve.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.English;
import org.hearsay.model.Place;
import org.hearsay.model.Precision;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.text.Annotation;
import org.hearsay.resolve.places.gazetteer.ToponymKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which places are read from words alone, without an annotator, and where they are. */
class PlaceResolverTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(English.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bridge fell in Paris.                                   | Paris   | FR | CITY    | 48.9
          A bridge fell in Paris, Texas.                            | Paris   | US | CITY    | 33.7
          The team drove to Odessa, Texas.                          | Odessa  | US | CITY    | 31.8
          Rain fell on the coast near Odessa, Ukraine.              | Odes    | UA | CITY    | 46.5
          The plant in Georgia, near Tbilisi, was sold.             | Georgia | GE | COUNTRY | 42
          Schools closed in Atlanta and elsewhere in Georgia.       | Georgia | US | REGION  | 32.8
          The ferry to Peru was late.                               | Peru    | PE | COUNTRY | -10
          """)
  void findsWhichPlaceOfANameIsMeant(
      String text, String name, String country, Precision precision, double latitude) {
    var place =
        resolve(text).stream().filter(p -> p.name().startsWith(name)).findFirst().orElseThrow();
    assertEquals(Optional.of(country), place.country());
    assertEquals(precision, place.precision());
    assertEquals(latitude, place.point().orElseThrow().latitude(), 1.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shops open on Monday and in May.",
        "The Senate and the Police met.",
        "He had a nice bath and was reading.",
        "",
        "… — “ ”",
      })
  void leavesOtherWordsAlone(String text) {
    assertEquals(List.of(), resolve(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trains from Lyon to Nantes stop in Tours; all trains from Lyon are late. | Lyon=2
          Flights to Chile and from Chile to Chile.                                | Chile=3
          """)
  void countsTheMentionsOfOnePlaceTogether(String text, String expected) {
    var first = resolve(text).get(0);
    assertEquals(expected, first.name() + "=" + first.spans().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A storm is moving from Cuba to Haiti and Jamaica."})
  void numbersPlacesInTheOrderOfTheText(String text) {
    assertEquals(
        "p1 Cuba, p2 Haiti, p3 Jamaica",
        resolve(text).stream().map(p -> p.id() + " " + p.name()).collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @CsvSource({
    "São Tomé,sao tome",
    "St. Louis,saint louis",
    "U.S.,us",
    "L’Aquila,laquila",
    "Łódź,lodz"
  })
  void givesSpellingsOfOneNameOneKey(String name, String key) {
    assertEquals(key, ToponymKey.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = "geonames")
  void tellsItsGazetteer(String source) {
    assertTrue(RESOLVER.version().startsWith(source));
  }

  private static List<Place> resolve(String text) {
    var dispatch =
        new Dispatch(
            "d1",
            Optional.empty(),
            Outlet.UNKNOWN,
            Optional.empty(),
            "en",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text);
    return RESOLVER.resolve(dispatch, Annotation.EMPTY, note -> {});
  }
}
