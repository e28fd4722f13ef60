package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.model.dispatch.EntityKey;
import org.hearsay.model.dispatch.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written comes back, and what is no ledger is refused with its place. */
class LedgerReadTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> ADDED =
      Set.of(
          "key",
          "actor",
          "version",
          "revision",
          "replaces",
          "published_at",
          "published_when",
          "byline_span",
          "place_span",
          "date_span",
          "agency_span",
          "not_before_at",
          "not_after_at");

  @Property(tries = 500)
  void whatIsWrittenComesBack(@ForAll long seed) {
    var ledger = RandomLedgers.of(seed);
    var line = LedgerJson.write(ledger);
    assertThat(line).doesNotContain("\n");
    var read = LedgerJson.read(line);
    assertThat(read).isEqualTo(ledger);
    assertThat(LedgerJson.write(read)).isEqualTo(line);
  }

  @Test
  void theSampleComesBack() {
    var ledger = SampleLedger.make();
    assertThat(LedgerJson.read(LedgerJson.write(ledger))).isEqualTo(ledger);
  }

  @Test
  void aLedgerWithoutTheAddedKeysIsRead() throws IOException {
    var tree = MAPPER.readTree(LedgerJson.write(SampleLedger.make()));
    strip(tree);
    var read = LedgerJson.read(tree.toString());
    var sample = SampleLedger.make();
    assertThat(read.claims().get(0)).isEqualTo(sample.claims().get(0));
    assertThat(read.dispatch().published())
        .map(when -> when.interval())
        .isEqualTo(sample.dispatch().published().map(when -> when.interval()));
    assertThat(read.dispatch().revision()).isEqualTo(Revision.NONE);
    assertThat(read.actors().get(0).key()).isEqualTo(Optional.<EntityKey>empty());
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object && !object.has("models")) {
      object.remove(ADDED);
    }
    node.forEach(LedgerReadTest::strip);
  }

  @Test
  void theOrderOfKeysAndUnknownKeysDoNotMatter() throws IOException {
    var tree = (ObjectNode) MAPPER.readTree(LedgerJson.write(SampleLedger.make()));
    var turned = MAPPER.createObjectNode().put("mood", "good");
    var names = new java.util.ArrayDeque<String>();
    tree.fieldNames().forEachRemaining(names::push);
    names.forEach(name -> turned.set(name, tree.get(name)));
    ((ObjectNode) turned.at("/claims/0/chain/1")).putObject("later").put("x", 1);
    assertThat(LedgerJson.read(turned.toString())).isEqualTo(SampleLedger.make());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      # pointer                 | key       | value           | where                                     | got
                                | ledger    | 2               | ledger: The format's version is 1         | got 2
                                | ledger    | "1"             | "ledger": 1                               |
      /dispatch                 | text      | null            | dispatch.text: This needs a string        | got null
      /dispatch                 | published_at | "noon"       | dispatch.published_at                     | 'noon'
      /dispatch                 | version   | 0               | dispatch: Versions count from 1           | got 0
      /claims/0                 | stance    | "SAY"           | claims[0].stance: This needs one of       | "SAY"
      /claims/0                 | chain     | []              | claims[0]: A claim needs content and      |
      /claims/0/factuality      | publisher | "CT"            | claims[0].factuality.publisher            | 'CT'
      /claims/0/chain/1         | key       | "PT"            | claims[0].chain[1].key                    | ':PT'
      /claims/0/chain/1         | name      | " "             | claims[0].chain[1]: A source needs a name | ' '
      /claims/0/content/0       | end       | 9999            | claims[0].content[0]: A span needs        | 9999
      /claims/0/content/0       | start     | 1.5             | claims[0].content[0].start                | got 1.5
      /claims/0/content/0       | exact     | "it"            | claims[0].content[0]: The text at         | 'it'
      /claims/0/uttered         | not_after | "Monday"        | claims[0].uttered.not_after               | 'Monday'
      /claims/0/uttered         | not_before | "2025-01-01"   | claims[0].uttered: An interval needs      | 2025-01-01
      /events/0/roles/0         | role      | "HERO"          | events[0].roles[0].role                   | "HERO"
      /places/0                 | latitude  | 91              | places[0]: A point needs                  | 91
      /quantities/0             | value     | "many"          | quantities[0].value: This needs a number  | "many"
                                | claims    | {}              | claims: This needs an array               | got {}
                                | notes     | [1]             | notes[0]: This needs an object            | got 1
      """)
  void saysWhatIsWrongAndWhere(String pointer, String key, String value, String where, String got)
      throws IOException {
    var tree = MAPPER.readTree(LedgerJson.write(SampleLedger.make()));
    ((ObjectNode) tree.at(pointer == null ? "" : pointer)).set(key, MAPPER.readTree(value));
    assertThatThrownBy(() -> LedgerJson.read(tree.toString()))
        .isInstanceOf(LedgerFormatException.class)
        .hasMessageContaining(where)
        .hasMessageContaining(got == null ? "" : got);
  }

  @Test
  void aLineThatIsBrokenNamesItsNumberAndTheNextOneIsRead() throws IOException {
    var line = LedgerJson.write(SampleLedger.make());
    var all = line + "\n\n{\"ledger\": 1, \n[]\n" + line;
    try (var lines = new LedgerLines(new StringReader(all))) {
      assertThat(lines.next()).contains(SampleLedger.make());
      assertThatThrownBy(lines::next).hasMessageStartingWith("Line 3, Column");
      assertThatThrownBy(lines::next).hasMessageStartingWith("Line 4, A ledger is an object");
      assertThat(lines.next()).contains(SampleLedger.make());
      assertThat(lines.next()).isEmpty();
    }
  }
}
