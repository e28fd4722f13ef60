package org.hearsay.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.hearsay.model.Ledger;

/**
 * Writes and reads ledgers as JSON Lines, in the ledger format, version 1: keys in its order,
 * unknown values left out, spans in Unicode code points. The schema is {@code ledger.schema.json}.
 */
public final class LedgerJson {
  private static final int FORMAT = 1;
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;

  /** A ledger contains the whole text of its dispatch. */
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final ObjectMapper MAPPER =
      new ObjectMapper(JsonFactory.builder().streamReadConstraints(LIMITS).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private LedgerJson() {}

  /** The ledger as one line, without the line's end. */
  public static String write(Ledger ledger) {
    var out = new StringWriter();
    try {
      write(ledger, out);
    } catch (IOException e) {
      throw new UncheckedIOException("A string can be written to", e);
    }
    return out.toString();
  }

  /**
   * Writes the ledger as one line, without the line's end.
   *
   * @throws IOException if {@code out} does
   */
  public static void write(Ledger ledger, Writer out) throws IOException {
    try (var json = FACTORY.createGenerator(out)) {
      if (hasLoneSurrogate(ledger.dispatch().text())) {
        // UTF-8 has no half surrogate pairs; an escape preserves it
        json.setHighestNonEscapedChar(LAST_BEFORE_SURROGATES);
      }
      write(ledger, new JsonOut(json, new CodePoints(ledger.dispatch().text())), json);
    }
  }

  private static void write(Ledger ledger, JsonOut out, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("ledger", FORMAT);
    GeneratorJson.write(ledger.generator(), out);
    DispatchJson.write(ledger, out);
    out.list("claims", ledger.claims(), claim -> ClaimJson.write(claim, out));
    out.list("events", ledger.events(), event -> EventJson.write(event, out));
    out.list("actors", ledger.actors(), actor -> EntityJson.write(actor, out));
    out.list("places", ledger.places(), place -> EntityJson.write(place, out));
    out.list("times", ledger.times(), timex -> TimeJson.write(timex, out));
    out.list("quantities", ledger.quantities(), quantity -> DetailJson.write(quantity, out));
    out.list("questions", ledger.questions(), question -> DetailJson.write(question, out));
    out.list("notes", ledger.notes(), note -> DetailJson.write(note, out));
    json.writeEndObject();
  }

  /**
   * Reads a ledger from one line. Keys that this version does not know are ignored; keys that were
   * added to version 1 later may be missing.
   *
   * @throws LedgerFormatException if the line is no JSON, no ledger of version 1, or a value in it
   *     is missing or wrong
   */
  public static Ledger read(String line) {
    try {
      return read(MAPPER.readTree(line));
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new LedgerFormatException(
          "Column %d: This is not JSON (%s); write the ledger again"
              .formatted(at == null ? 1 : at.getColumnNr(), e.getOriginalMessage()));
    }
  }

  private static Ledger read(JsonNode node) {
    if (!node.path("ledger").isNumber()) {
      throw new LedgerFormatException(
          "A ledger is an object with \"ledger\": 1, as hearsay read --format json writes it");
    }
    if (node.path("ledger").intValue() != FORMAT) {
      throw new LedgerFormatException(
          "ledger: The format's version is %d, got %s; read it with the Hearsay that wrote it"
              .formatted(FORMAT, node.path("ledger")));
    }
    var unread = new JsonIn(node, "", new CodePoints(""));
    var text = unread.object("dispatch").text("text");
    var in = new JsonIn(node, "", new CodePoints(text));
    return new Ledger(
        in.read("generator", GeneratorJson::read),
        in.read("dispatch", DispatchJson::read),
        in.list("claims", ClaimJson::read),
        in.list("events", EventJson::read),
        in.list("actors", EntityJson::readActor),
        in.list("places", EntityJson::readPlace),
        in.list("times", TimeJson::read),
        in.list("quantities", DetailJson::readQuantity),
        in.list("questions", DetailJson::readQuestion),
        in.list("notes", DetailJson::readNote));
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
