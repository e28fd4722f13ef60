package org.hearsay.eval.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.hearsay.eval.golden.FieldScores.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldenCaseTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String TEXT = "Ana Reis said that “ships” will sail on Monday. Rome slept.";
  private static final String LEDGER =
      """
      {"dispatch": {"text": "%s", "language": "en", "published": "2024-03-01"},
       "claims": [
        {"id": "c1", "content": [{"start": 14, "end": 46, "exact": "that “ships” will sail on Monday"}],
         "cue": [{"start": 9, "end": 13, "exact": "said"}], "quotation": "MIXED",
         "chain": [{"name": "Lusa"}, {"name": "Ana Reis", "kind": "PERSON", "named": true}],
         "stance": "STATE", "factuality": {"originator": "CT+", "publisher": "Uu"},
         "tense": "FUTURE", "condition": [], "events": ["e1"], "quantities": []}],
       "events": [{"id": "e1", "trigger": {"start": 32, "end": 36, "exact": "sail"},
         "roles": [{"role": "ACTOR", "entity": "a1", "span": {"start": 19, "end": 26, "exact": "“ships”"}}],
         "when": {"value": "2024-03-04"}}],
       "actors": [{"id": "a1", "name": "Ana Reis", "kind": "PERSON",
         "spans": [{"start": 0, "end": 8, "exact": "Ana Reis"}]}],
       "places": [{"id": "p1", "name": "Rome", "country": "IT", "latitude": 41.9, "longitude": 12.5,
         "spans": [{"start": 48, "end": 52, "exact": "Rome"}]}],
       "times": [{"type": "DATE", "value": "2024-03-04",
         "span": {"start": 40, "end": 46, "exact": "Monday"}}],
       "quantities": [], "questions": [], "notes": []}
      """
          .formatted(TEXT);
  private static final String EXPECTED =
      """
      {"dispatch": {"published": "2024-03-01", "language": "en"},
       "claims": [
        {"id": "C1", "content": "ships” will sail on Monday.", "cue": "said", "quotation": "MIXED",
         "chain": ["Lusa", "Ana Reis"], "origin": {"kind": "PERSON", "named": true},
         "stance": "STATE", "factuality": "CT+", "publisher_factuality": "Uu", "tense": "FUTURE",
         "events": [{"trigger": "sail", "actor": ["Ana Reis"], "when": {"timex": "2024-03-04"}}]}],
       "timex": [{"text": "Monday", "type": "DATE", "value": "2024-03-04"}],
       "places": [{"text": "Rome", "country": "IT", "latitude": 41.89, "longitude": 12.48}],
       "actors": [{"name": "Ana Reis", "kind": "PERSON"}]}
      """;

  @Test
  void aLedgerThatIsRightToTheLastFieldHasNoDifferences() throws JsonProcessingException {
    assertThat(GoldenCase.compare(MAPPER.readTree(EXPECTED), MAPPER.readTree(LEDGER)).differences())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # where in the ledger   | key        | value            | difference
          /dispatch               | published  | "2024-03-02"     | dispatch published
          /claims/0               | cue        | []               | C1 cue
          /claims/0               | quotation  | "NONE"           | C1 quotation
          /claims/0               | stance     | "DENY"           | C1 stance
          /claims/0               | tense      | "PAST"           | C1 tense
          /claims/0               | uttered    | {"value":"2024"} | C1 uttered
          /claims/0               | events     | []               | C1: no event
          /claims/0/factuality    | originator | "PR+"            | C1 factuality
          /claims/0/factuality    | publisher  | "PR+"            | C1 publisher_factuality
          /claims/0/chain/1       | name       | "Ana"            | C1 chain
          /claims/0/chain/1       | kind       | "EXPERT"         | C1 origin kind
          /claims/0/chain/1       | named      | false            | C1 origin named
          /events/0               | when       | {}               | C1 event 'sail' when
          /events/0               | roles      | []               | C1 event 'sail' actor
          /times/0                | value      | "2024-03-11"     | time 'Monday' value
          /places/0               | country    | "US"             | place 'Rome'
          /places/0               | latitude   | 34.2             | place 'Rome'
          /places/0               | metonym    | true             | place 'Rome'
          /actors/0               | kind       | "EXPERT"         | actor 'Ana Reis' kind
          """)
  void everyFieldThatIsWrongIsNamed(String pointer, String key, String value, String difference)
      throws JsonProcessingException {
    var ledger = MAPPER.readTree(LEDGER);
    ((ObjectNode) ledger.at(pointer)).set(key, MAPPER.readTree(value));
    var differences = GoldenCase.compare(MAPPER.readTree(EXPECTED), ledger).differences();
    assertThat(differences).hasSize(1).allMatch(line -> line.startsWith(difference));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # expected: stance, views | ledger: stance, views | never allowed
          STATE    CT+ Uu           | STATE    CT+ Uu       |
          DENY     CT- Uu           | DENY     CT- Uu       |
          DENY     CT- Uu           | RULE_OUT CT- Uu       |
          DENY     CT- Uu           | STATE    CT- Uu       | a denial is lost: STATE
          RULE_OUT CT- Uu           | ALLEGE   PR- Uu       | a denial is lost: ALLEGE
          DENY     CT- Uu           | DENY     CT+ Uu       | turned round: CT+
          STATE    CT- Uu           | STATE    CT+ Uu       | turned round: CT+
          STATE    PR+ Uu           | STATE    PS+ Uu       |
          STATE    Uu  Uu           | STATE    CT+ Uu       |
          DECLINE  Uu  Uu           | DENY     CT- Uu       | a denial that is none: DENY
          STATE    CT+ Uu           | CONFIRM  CT+ Uu       | a confirmation that is none
          CONFIRM  CT+ CT+          | CONFIRM  CT+ CT+      |
          CONFIRM  CT+ CT+          | STATE    CT+ Uu       |
          STATE    CT+ Uu           | STATE    CT+ CT+      | the publisher vouches for what it relays
          """)
  void aClaimThatBecomesItsOppositeIsNeverAllowed(String wanted, String got, String message)
      throws JsonProcessingException {
    var expected = MAPPER.readTree(EXPECTED);
    var views = wanted.split("\\s+");
    ((ObjectNode) expected.at("/claims/0"))
        .put("stance", views[0])
        .put("factuality", views[1])
        .put("publisher_factuality", views[2]);
    assertThat(GoldenCase.compare(expected, ledger(got)).mustNever())
        .isEqualTo(
            message == null ? List.of() : List.of("C1 'ships will sail on monday': " + message));
  }

  private static JsonNode ledger(String views) throws JsonProcessingException {
    var cells = views.split("\\s+");
    var ledger = MAPPER.readTree(LEDGER);
    ((ObjectNode) ledger.at("/claims/0")).put("stance", cells[0]);
    ((ObjectNode) ledger.at("/claims/0/factuality"))
        .put("originator", cells[1])
        .put("publisher", cells[2]);
    return ledger;
  }

  @Test
  void aDenialWithoutItsClaimIsLost() throws JsonProcessingException {
    var expected = MAPPER.readTree(EXPECTED);
    ((ObjectNode) expected.at("/claims/0")).put("stance", "DENY").put("factuality", "CT-");
    var ledger = MAPPER.readTree(LEDGER);
    ((ObjectNode) ledger).putArray("claims");
    assertThat(GoldenCase.compare(expected, ledger).mustNever())
        .containsExactly("C1 'ships will sail on monday': a denial is lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STATE   CT+ CT+ | the publisher vouches for what it relays
          STATE   CT+ Uu  |
          DENY    CT- Uu  | a denial that is none
          CONFIRM CT+ Uu  | a confirmation that is none
          """)
  void aClaimTooManyIsHeldToTheSame(String views, String message) throws JsonProcessingException {
    var ledger = MAPPER.readTree(LEDGER);
    var second = (ObjectNode) ledger(views).at("/claims/0").deepCopy();
    ((ArrayNode) ledger.at("/claims")).add(second.put("id", "c2"));
    assertThat(GoldenCase.compare(MAPPER.readTree(EXPECTED), ledger).mustNever())
        .isEqualTo(
            message == null ? List.of() : List.of("c2 'ships will sail on monday': " + message));
  }

  @Test
  void fieldsAreCountedThoseOfAClaimThatIsMissingToo() throws JsonProcessingException {
    var expected = MAPPER.readTree(EXPECTED);
    var right = GoldenCase.compare(expected, MAPPER.readTree(LEDGER)).scores();
    var empty = MAPPER.readTree(LEDGER);
    ((ObjectNode) empty).putArray("claims");
    var missed = GoldenCase.compare(expected, empty).scores();
    assertThat(right.scores().keySet()).isEqualTo(missed.scores().keySet());
    assertThat(right.scores()).containsEntry("claim stance", new Score(1, 1, 1));
    assertThat(missed.scores()).containsEntry("claim stance", new Score(0, 0, 1));
    assertThat(missed.scores()).containsEntry("event when", new Score(0, 0, 1));
    assertThat(missed.scores()).containsEntry("time value", new Score(1, 1, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "10 10 10, false",
    "9 9 10, false",
    "8 10 10, true",
    "10 11 10, false",
    "10 12 10, true"
  })
  void aFieldMayLoseOneValueButNotTwo(String score, boolean worse) {
    var accepted = new FieldScores();
    var now = new FieldScores();
    var numbers = List.of(score.split(" ")).stream().map(Integer::valueOf).toList();
    for (int i = 0; i < 12; i++) {
      accepted.add("claim stance", i < 10, i < 10, i < 10);
      now.add("claim stance", i < numbers.get(0), i < numbers.get(1), i < numbers.get(2));
    }
    assertThat(now.worseThan(accepted)).hasSize(worse ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "claims, c1: unexpected claim",
    "timex, time 'Monday'",
    "places, place 'Rome'",
    "actors, actor"
  })
  void whatNobodyExpectsIsNamed(String key, String difference) throws JsonProcessingException {
    var expected = (ObjectNode) MAPPER.readTree(EXPECTED);
    expected.set(key, MAPPER.createArrayNode());
    var differences = GoldenCase.compare(expected, MAPPER.readTree(LEDGER)).differences();
    assertThat(differences).hasSize(1).allMatch(line -> line.startsWith(difference));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one                 | other
          “We leave,”           | We leave
          that it rained        | it rained.
          We leave, … he slept  | “We leave,” … “he slept.”
          the  two    ships     | the two ships
          """)
  void quotationMarksEndsAndLeadingThatDoNotCount(String one, String other) {
    assertThat(GoldenText.plain(one)).isEqualTo(GoldenText.plain(other));
  }

  @ParameterizedTest
  @CsvSource({"it rained, it poured", "it rained, it rained then", "Kim's train, Kim train"})
  void wordsDoCount(String one, String other) {
    assertThat(GoldenText.plain(one)).isNotEqualTo(GoldenText.plain(other));
  }
}
