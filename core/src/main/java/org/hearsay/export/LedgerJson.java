package org.hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.hearsay.model.Ledger;

/**
 * Writes ledgers as JSON Lines, in the ledger format, version 1: keys in its order, unknown values
 * left out, spans in Unicode code points. The schema is {@code ledger.schema.json}.
 */
public final class LedgerJson {
  private static final int FORMAT = 1;
  private static final int LAST_BEFORE_SURROGATES = 0xD7FF;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

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
        // half a pair is no character of UTF-8: written as an escape, it comes back as it stood
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

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
