package org.hearsay.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.model.Problem;

/**
 * JSON objects over several lines, in an array or one after the other. Read one at a time; behind a
 * place that is broken nothing can be read, and the problem says so.
 */
final class JsonValues implements Cursor {
  private final String where;
  private final ObjectMapper mapper;
  private final JsonParser parser;
  private final JsonFields fields;
  private final Inputs.Context context;
  private boolean atEnd;

  JsonValues(
      String where, InputStream in, JsonFields fields, Inputs.Context context, ObjectMapper mapper)
      throws IOException {
    this.where = where;
    this.mapper = mapper;
    this.parser = mapper.createParser(in);
    this.fields = fields;
    this.context = context;
  }

  @Override
  public Optional<Reading> next() {
    while (!atEnd) {
      try {
        var token = parser.nextToken();
        if (token == null) {
          atEnd = true;
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          int line = parser.currentTokenLocation().getLineNr();
          JsonNode node = mapper.readTree(parser);
          var reading = fields.read(node, where, line);
          if (reading.isPresent()) {
            return reading;
          }
        }
      } catch (JsonProcessingException e) {
        stop("broken-json", Json.wording(e));
      } catch (IOException e) {
        stop("unreadable", String.valueOf(e.getMessage()));
      }
    }
    return Optional.empty();
  }

  private void stop(String code, String why) {
    atEnd = true;
    int line = parser.currentLocation().getLineNr();
    context.problem(
        new Problem(
            code,
            where,
            Optional.of(line),
            "Broken in line %d (%s); mend it: what follows is not read".formatted(line, why)));
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      stop("unreadable", "Could not be closed: " + e.getMessage());
    }
  }
}
