package org.hearsay.resolve.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.Cases;
import org.hearsay.English;
import org.hearsay.model.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which words stand for a place named elsewhere, and which places for a government. */
class EpithetsTest {
  private static final PlaceResolver RESOLVER = new PlaceResolver(English.LEXICON);

  static Stream<Cases.Case> cases() {
    return Cases.read(EpithetsTest.class, "epithets.conllu");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void tellsPlacesFromGovernmentsAndEpithets(Cases.Case example) {
    var places = RESOLVER.resolve(example.dispatch(), example.annotation(), note -> {});
    assertFalse(example.expected().isEmpty());
    example.rows("place").forEach(row -> assertFalse(at(places, example, row[0]).metonym()));
    example.rows("metonym").forEach(row -> assertTrue(at(places, example, row[0]).metonym()));
    for (var row : example.rows("epithet")) {
      var name = at(places, example, row[0]).name();
      assertTrue(name.startsWith(row[1]), name);
    }
    for (var row : example.rows("none")) {
      assertEquals(Optional.empty(), find(places, example, row[0]));
    }
  }

  private static Place at(List<Place> places, Cases.Case example, String words) {
    return find(places, example, words)
        .orElseThrow(() -> new AssertionError("'" + words + "' is none of " + places));
  }

  private static Optional<Place> find(List<Place> places, Cases.Case example, String words) {
    var span = example.span(words);
    return places.stream().filter(p -> p.spans().contains(span)).findFirst();
  }
}
