package org.hearsay.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.hearsay.model.dispatch.Problem;

/**
 * JSON objects over several lines, in an array or one after the other, read one at a time. After an
 * error, nothing more can be read, and the problem says so.
 */
final class JsonValues implements Cursor {
  private final String where;
  private final ObjectMapper mapper;
  private final JsonParser parser;
  private final JsonFields fields;
  private final Inputs.Context context;
  private boolean isEmpty = true;
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
          reportIfEmpty();
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          isEmpty = false;
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

  private void reportIfEmpty() {
    if (isEmpty) {
      context.problem("empty-file", where, "There is no dispatch in it; remove it or fill it");
    }
  }

  private void stop(String code, String why) {
    atEnd = true;
    int line = parser.currentLocation().getLineNr();
    context.problem(
        new Problem(
            code,
            where,
            Optional.of(line),
            "Invalid JSON in line %d (%s); fix it, because everything after it is not read"
                .formatted(line, why)));
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
