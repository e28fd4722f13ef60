package org.hearsay.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens one input as what it is: JSON Lines, JSON, or plain text. */
final class InputOpener {
  static final Path STANDARD_INPUT = Path.of("-");
  private static final int PEEK = 1 << 16;
  private static final long LONGEST_TEXT = 1L << 29; // bytes; a Java string ends at 2^31 units
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern JSON_START = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*");
  private static final Pattern HTML_START = Pattern.compile("(?i)\\s*<(?:!doctype|html|\\?xml).*");

  private final DispatchMaker maker;
  private final JsonFields fields;
  private final Optional<Charset> encoding;
  private final Inputs.Context context;
  private final InputStream standardInput;

  InputOpener(
      DispatchMaker maker,
      Optional<Charset> encoding,
      InputStream standardInput,
      Inputs.Context context) {
    this.maker = maker;
    this.encoding = encoding;
    this.standardInput = standardInput;
    this.context = context;
    fields = new JsonFields(maker, context);
  }

  Optional<Cursor> openStandardInput() {
    try {
      return open("standard input", "stdin", Optional.empty(), standardInput);
    } catch (IOException e) {
      context.problem("unreadable", "standard input", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  Optional<Cursor> open(Path file) {
    var where = file.toString();
    try {
      if (!Files.isRegularFile(file) && !Files.isReadable(file)) {
        throw new AccessDeniedException(where);
      }
      return open(where, where, Optional.of(where), Files.newInputStream(file));
    } catch (AccessDeniedException e) {
      context.problem("unreadable-file", where, "May not be read; check its permissions");
    } catch (IOException e) {
      context.problem("unreadable-file", where, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Cursor> open(String where, String id, Optional<String> uri, InputStream raw)
      throws IOException {
    var in = new BufferedInputStream(raw, PEEK);
    in.mark(PEEK);
    byte[] head = in.readNBytes(PEEK);
    in.reset();
    var start = new String(head, isUtf16(head) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    start = start.startsWith("\ufeff") ? start.substring(1) : start;
    if (isJson(where, start)) {
      return Optional.of(json(where, in, head, start));
    }
    try (in) {
      return text(where, id, uri, in);
    }
  }

  private static boolean isUtf16(byte[] head) {
    return head.length > 1
        && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE
            || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF);
  }

  private static boolean isJson(String where, String start) {
    boolean named = where.toLowerCase(Locale.ROOT).matches("(?s).*\\.(json|jsonl|ndjson)");
    boolean plain = where.toLowerCase(Locale.ROOT).endsWith(".txt");
    return !start.isBlank()
        && (named || !plain && JSON_START.matcher(firstLines(start)).lookingAt());
  }

  private static String firstLines(String start) {
    return start.substring(0, Math.min(start.length(), 200));
  }

  private Cursor json(String where, InputStream in, byte[] head, String start) throws IOException {
    var stream = in;
    if (isUtf16(head)) {
      var whole = Decoded.of(in.readAllBytes(), encoding).text().orElse(start);
      stream = new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8));
    }
    boolean lines = !start.stripLeading().startsWith("[") && isWholeInLine(start);
    return lines
        ? new JsonLines(where, stream, encoding, fields, context)
        : new JsonValues(where, stream, fields, context);
  }

  /** Whether the first line is an object of its own, or one broken otherwise than by its end. */
  private static boolean isWholeInLine(String start) {
    int end = start.stripLeading().indexOf('\n');
    if (end < 0) {
      return true;
    }
    try {
      MAPPER.readTree(start.stripLeading().substring(0, end));
      return true;
    } catch (JsonEOFException e) {
      return false;
    } catch (JsonProcessingException e) {
      return true;
    }
  }

  private Optional<Cursor> text(String where, String id, Optional<String> uri, InputStream in)
      throws IOException {
    byte[] bytes = in.readNBytes((int) LONGEST_TEXT);
    if (bytes.length == LONGEST_TEXT && in.read() >= 0) {
      context.problem(
          "text-too-long",
          where,
          "A plain text has at most %d bytes; split it, or give JSON Lines"
              .formatted(LONGEST_TEXT));
      return Optional.empty();
    }
    var decoded = Decoded.of(bytes, encoding);
    if (decoded.text().isEmpty()) {
      context.problem(decoded.code(), where, decoded.message());
      return Optional.empty();
    }
    var text = decoded.text().get();
    if (text.isBlank()) {
      context.problem("empty-file", where, "There is no text in it; remove it or fill it");
      return Optional.empty();
    }
    if (HTML_START.matcher(firstLines(text)).lookingAt()) {
      context.problem(
          "markup", where, "This is HTML or XML; give the text of it, or JSON with a \"text\"");
      return Optional.empty();
    }
    return Optional.of(cursor(Parts.of(maker.ofText(id, uri, text)).iterator()));
  }

  private static Cursor cursor(Iterator<Reading> readings) {
    return () -> readings.hasNext() ? Optional.of(readings.next()) : Optional.empty();
  }
}
