package org.hearsay.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import org.hearsay.model.dispatch.Problem;
import org.hearsay.read.encoding.Decoded;

/** JSON Lines: one object per line. A broken line is a problem, and the next line is read. */
final class JsonLines implements Cursor {
  private final String where;
  private final InputStream in;
  private final Optional<Charset> encoding;
  private final JsonFields fields;
  private final ObjectMapper mapper;
  private final int longest;
  private final Inputs.Context context;
  private int line;
  private boolean atEnd;

  JsonLines(
      String where,
      InputStream in,
      Optional<Charset> encoding,
      JsonFields fields,
      Inputs.Context context,
      Limits limits) {
    this.where = where;
    this.in = new BufferedInputStream(in, 1 << 16);
    this.encoding = encoding;
    this.fields = fields;
    this.context = context;
    longest = limits.line();
    mapper = Json.lines(longest);
  }

  @Override
  public Optional<Reading> next() {
    while (!atEnd) {
      try {
        var bytes = nextLine();
        var reading = bytes.length > longest ? tooLong() : read(bytes);
        if (reading.isPresent()) {
          return reading;
        }
      } catch (IOException e) {
        atEnd = true;
        problem("unreadable", "Reading stopped here: " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> read(byte[] bytes) {
    var decoded = Decoded.of(bytes, encoding);
    if (decoded.text().isEmpty()) {
      // the problem gives the place in the file; the parser sees only this line
      return problem(decoded.code(), decoded.message().replace("(line 1)", "of the line"));
    }
    var text = decoded.text().get();
    if (Blank.is(text)) {
      return Optional.empty();
    }
    try {
      return fields.read(mapper.readTree(text), where, line);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      int column = at == null ? 1 : at.getColumnNr();
      return problem(
          "broken-json",
          "Not a JSON object (column %d: %s); fix the line; the others are read"
              .formatted(column, Json.wording(e)));
    }
  }

  private Optional<Reading> problem(String code, String message) {
    context.problem(new Problem(code, where, Optional.of(line), message));
    return Optional.empty();
  }

  private Optional<Reading> tooLong() {
    return problem(
        "line-too-long",
        "A line has at most %d bytes; split its dispatch, or give it as plain text; the others are read"
            .formatted(longest));
  }

  /** The next line; if it is too long, only its start, one byte more than allowed. */
  private byte[] nextLine() throws IOException {
    line++;
    var bytes = new ByteArrayOutputStream();
    int b = in.read();
    while (b >= 0 && b != '\n') {
      if (bytes.size() <= longest) {
        bytes.write(b);
      }
      b = in.read();
    }
    atEnd = b < 0;
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      problem("unreadable", "Could not be closed: " + e.getMessage());
    }
  }
}
