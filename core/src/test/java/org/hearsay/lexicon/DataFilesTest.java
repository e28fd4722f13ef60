package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.dispatch.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each data file that ships must hold: shape, keys, values, and not less than it had. */
class DataFilesTest {
  @ParameterizedTest(name = "{0} has at least {2} rows, each with a source, none twice by {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          countries.tsv;           code;                     245
          outlets.tsv;             name country;             1000
          roles.tsv;               role;                     1100
          given_names.tsv;         name;                     2300
          institutions.tsv;        name;                     650
          leaders.tsv;             name office country from; 650
          regions.tsv;             name country;             160
          state_abbreviations.tsv; code country;             60
          nouns.tsv;               noun;                     300
          cues.tsv;                ;                         900
          event_triggers.tsv;      ;                         100
          embedding_predicates.tsv;        lemma pos;                100
          event_words.tsv;         list word;                150
          claim_words.tsv;         list word;                120
          quantity_words.tsv;      list word;                60
          coreference_words.tsv;   list word;                30
          actor_words.tsv;         list word;                20
          name_words.tsv;          list word;                40
          numbers.tsv;             word kind;                60
          times_verbs.tsv;         list word;                30
          units.tsv;               ;                         20
          questions.tsv;           pattern;                  8
          headers.tsv;             ;                         20
          stopwords.tsv;           ;                         10
          syntax_words.tsv;        list word;                60
          times_rules.tsv;         ;                         80
          times_words.tsv;         ;                         150
          places_overrides.tsv;    name country;             5
          places_words.tsv;        list word;                700
          places_weights.tsv;      ;                         40
          """)
  void fileIsWhole(String file, String key, int atLeast) {
    var rows = read(file);
    assertThat(rows).hasSizeGreaterThanOrEqualTo(atLeast);
    assertThat(rows.get(0).header().get(rows.get(0).header().size() - 1)).isEqualTo("source");
    assertThat(rows).allSatisfy(row -> assertThat(row.get("source")).as(at(row)).isNotBlank());
    if (key != null) {
      assertThat(twice(rows, List.of(key.split(" ")))).isEmpty();
    }
  }

  @ParameterizedTest(name = "kinds of {0} are codebook 3''s")
  @CsvSource({"outlets.tsv", "roles.tsv", "institutions.tsv", "nouns.tsv"})
  void kindsAreKnown(String file) {
    assertThat(read(file))
        .filteredOn(row -> row.find("kind").isPresent())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.constant("kind", SourceKind.class)).isNotNull());
  }

  @ParameterizedTest(name = "countries of {0} are in countries.tsv")
  @CsvSource({
    "outlets.tsv",
    "institutions.tsv",
    "leaders.tsv",
    "regions.tsv",
    "state_abbreviations.tsv",
    "places_overrides.tsv"
  })
  void countriesExist(String file) {
    var codes = read("countries.tsv").stream().map(r -> r.get("code")).collect(Collectors.toSet());
    assertThat(read(file))
        .allSatisfy(row -> assertThat(codes).as(at(row)).containsAll(row.list("country")));
  }

  @ParameterizedTest(name = "points of {0} lie on the globe")
  @CsvSource({"countries.tsv", "regions.tsv", "places_overrides.tsv"})
  void pointsLieOnTheGlobe(String file) {
    for (var row : read(file)) {
      assertThat(row.number("latitude")).as(at(row)).isBetween(-90.0, 90.0);
      assertThat(row.number("longitude")).as(at(row)).isBetween(-180.0, 180.0);
    }
  }

  @Test
  void mediaInOutletsAreMedia() {
    assertThat(read("outlets.tsv"))
        .allSatisfy(
            row ->
                assertThat(row.constant("kind", SourceKind.class).isMedium()).as(at(row)).isTrue());
  }

  @Test
  void rolesArePersonsOrBodiesAndOnlySpokespersonsSpeakForOthers() {
    for (var row : read("roles.tsv")) {
      assertThat(row.get("class")).as(at(row)).isIn("PERSON", "BODY");
      boolean spokesperson = row.get("kind").equals("SPOKESPERSON");
      assertThat(row.get("speaks")).as(at(row)).isEqualTo(spokesperson ? "yes" : "");
    }
  }

  @Test
  void givenNamesHaveAGenderOrEither() {
    assertThat(read("given_names.tsv"))
        .allSatisfy(row -> assertThat(row.get("gender")).as(at(row)).isIn("m", "f", "u"));
  }

  @Test
  void termsOfOfficeEndAfterTheyBegin() {
    for (var row : read("leaders.tsv")) {
      assertThat(row.get("from")).as(at(row)).matches("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");
      assertThat(row.get("to")).as(at(row)).matches("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");
      int exact = Math.min(row.get("from").length(), row.get("to").length());
      assertThat(row.get("to").substring(0, exact))
          .as(at(row))
          .isGreaterThanOrEqualTo(row.get("from").substring(0, exact));
    }
  }

  /** These are words of the language first: as a country's name they would do harm. */
  @ParameterizedTest(name = "\"{0}\" names no country")
  @CsvSource({"car", "male", "valley", "the", "in", "who", "is", "it"})
  void ordinaryWordsNameNoCountry(String word) {
    var found = new ArrayList<String>();
    for (var row : read("countries.tsv")) {
      for (var column : List.of("name", "aliases", "demonyms", "capital", "government_names")) {
        row.list(column).stream().filter(n -> NameKey.of(n).equals(word)).forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Row> read(String file) {
    return Table.read(file, Optional.empty()).rows();
  }

  private static Set<String> twice(List<Row> rows, List<String> key) {
    var seen = new HashSet<String>();
    return rows.stream()
        .map(row -> key.stream().map(row::get).collect(Collectors.joining(" / ")))
        .filter(value -> !seen.add(value))
        .collect(Collectors.toSet());
  }

  private static String at(Row row) {
    return row.file() + ":" + row.line();
  }
}
