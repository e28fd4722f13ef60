package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;
import org.hearsay.pipeline.RandomAnnotator;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Our JSON conforms to the schema, and the schema allows nothing else. */
class LedgerSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNode TREE = read();
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TREE);
  private static final Hearsay HEARSAY = Hearsay.open(Options.DEFAULT, new RandomAnnotator());
  private static final DispatchReader READER = new DispatchReader(ReadOptions.DEFAULT);
  private static final List<String> WORDS =
      List.of(
          "said",
          "that",
          "Moscow",
          "denied",
          "will",
          "Monday",
          "next",
          "week",
          "“",
          "”",
          "700 km",
          "according to",
          "Kremlin",
          "spokesman",
          ".",
          "\n",
          "may",
          "visit",
          "🙂",
          "if",
          "$3",
          "million",
          "2019",
          "is unknown",
          ",");

  private static JsonNode read() {
    try (var in = LedgerJson.class.getResourceAsStream("ledger.schema.json")) {
      return MAPPER.readTree(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theSchemaIsOneItself() {
    var meta = com.networknt.schema.SchemaId.V202012;
    var schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(com.networknt.schema.SchemaLocation.of(meta));
    assertThat(schema.validate(TREE)).isEmpty();
  }

  @Test
  void aLedgerWithEveryFieldSetIsValid() throws JsonProcessingException {
    assertThat(problems(LedgerJson.write(SampleLedger.make()))).isEmpty();
  }

  @Test
  void theSampleSetsEveryKeyOfTheSchema() throws JsonProcessingException {
    var used = new LinkedHashSet<String>();
    collect(MAPPER.readTree(LedgerJson.write(SampleLedger.make())), used);
    var known = new LinkedHashSet<String>();
    collectDeclared(TREE, known);
    assertThat(used).containsExactlyInAnyOrderElementsOf(known);
  }

  static Stream<String> texts() {
    var random = new Random(11);
    return IntStream.range(0, 200)
        .mapToObj(
            i ->
                String.join(
                    " ",
                    random
                        .ints(1 + random.nextInt(80), 0, WORDS.size())
                        .mapToObj(WORDS::get)
                        .toList()));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatThePipelineMakesOfAnyTextIsValid(String text) throws JsonProcessingException {
    var ledger = HEARSAY.read(READER.readText("d", " date 2024-03-05 " + text));
    assertThat(problems(LedgerJson.write(ledger))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # pointer                  | key        | value
                                 | mood       | "good"
                                 | ledger     | 2
      /dispatch                  | publisher  | null
      /dispatch                  | id         | 7
      /claims/0                  | stance     | "SAY"
      /claims/0                  | tense      | "SOON"
      /claims/0                  | chain      | []
      /claims/0                  | content    | []
      /claims/0                  | certainty  | 1
      /claims/0/factuality       | publisher  | "CT"
      /claims/0/content/0        | start      | -1
      /claims/0/chain/1          | kind       | "FRIEND"
      /claims/0/chain/1          | country    | "Portugal"
      /claims/0/uttered          | not_before | "Monday"
      /events/0                  | when       | null
      /events/0/roles/0          | role       | "HERO"
      /places/0                  | latitude   | 91
      /places/0                  | precision  | "HOUSE"
      /times/0                   | type       | "DAY"
      /quantities/0/check        | consistent | "yes"
      /notes/0                   | message    | ""
      """)
  void nothingElsePasses(String pointer, String key, String value) throws JsonProcessingException {
    var ledger = MAPPER.readTree(LedgerJson.write(SampleLedger.make()));
    var at = (ObjectNode) ledger.at(pointer == null ? "" : pointer);
    at.set(key, MAPPER.readTree(value));
    assertThat(SCHEMA.validate(ledger)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({",claims", "/dispatch,text", "/claims/0,rule", "/claims/0/content/0,exact"})
  void nothingThatIsAskedForMayLack(String pointer, String key) throws JsonProcessingException {
    var ledger = MAPPER.readTree(LedgerJson.write(SampleLedger.make()));
    ((ObjectNode) ledger.at(pointer == null ? "" : pointer)).remove(key);
    assertThat(SCHEMA.validate(ledger)).isNotEmpty();
  }

  private static List<String> problems(String json) throws JsonProcessingException {
    return new ArrayList<>(
        SCHEMA.validate(MAPPER.readTree(json)).stream()
            .map(ValidationMessage::getMessage)
            .toList());
  }

  private static void collect(JsonNode node, Set<String> keys) {
    node.fieldNames().forEachRemaining(keys::add);
    node.forEach(child -> collect(child, keys));
  }

  private static void collectDeclared(JsonNode schema, Set<String> keys) {
    if (schema.path("properties").isObject()) {
      schema.path("properties").fieldNames().forEachRemaining(keys::add);
    }
    schema.forEach(child -> collectDeclared(child, keys));
  }
}
