package org.hearsay.read;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Opens one input as what it is: JSON Lines, JSON, or plain text. */
final class InputOpener {
  static final Path STANDARD_INPUT = Path.of("-");
  private static final int PEEK = 1 << 16;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern JSON_START = Pattern.compile("\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]]).*");
  private static final Pattern HTML_START = Pattern.compile("(?i)\\s*<(?:!doctype|html|\\?xml).*");

  private final DispatchMaker maker;
  private final JsonFields fields;
  private final Optional<Charset> encoding;
  private final Inputs.Context context;
  private final InputStream standardInput;
  private final Limits limits;

  InputOpener(
      DispatchMaker maker,
      Optional<Charset> encoding,
      InputStream standardInput,
      Inputs.Context context,
      Limits limits) {
    this.limits = limits;
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
    var charset = Encodings.mark(head).map(Encodings.Mark::charset).or(() -> encoding);
    var start = new String(head, charset.orElse(StandardCharsets.UTF_8));
    start = start.startsWith("\ufeff") ? start.substring(1) : start;
    if (isJson(where, start) && Signature.of(head).isEmpty()) {
      return json(where, in, charset, start);
    }
    try (in) {
      return text(where, id, uri, in);
    }
  }

  private static boolean isJson(String where, String start) {
    boolean named = where.toLowerCase(Locale.ROOT).matches("(?s).*\\.(json|jsonl|ndjson)");
    boolean plain = where.toLowerCase(Locale.ROOT).endsWith(".txt");
    return !Blank.is(start)
        && (named || !plain && JSON_START.matcher(firstLines(start)).lookingAt());
  }

  private static String firstLines(String start) {
    return start.substring(0, Math.min(start.length(), 200));
  }

  private Optional<Cursor> json(
      String where, InputStream in, Optional<Charset> charset, String start) throws IOException {
    boolean lines = !start.stripLeading().startsWith("[") && isWholeInLine(start);
    boolean wide = charset.filter(Encodings::isWide).isPresent();
    boolean plain = charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8);
    if (plain || lines && !wide) {
      return Optional.of(json(where, in, lines, encoding));
    }
    try (in) { // only what is decoded can be cut into lines or handed to the parser
      var whole = whole(where, in);
      return whole.isEmpty()
          ? Optional.empty()
          : Optional.of(
              json(
                  where,
                  new ByteArrayInputStream(whole.get().getBytes(StandardCharsets.UTF_8)),
                  lines,
                  Optional.empty()));
    }
  }

  private Cursor json(String where, InputStream in, boolean lines, Optional<Charset> charset)
      throws IOException {
    return lines
        ? new JsonLines(where, in, charset, fields, context, limits)
        : new JsonValues(where, in, fields, context, Json.values(limits.line()));
  }

  /** Whether the first line is an object of its own, be it broken, and not the start of one. */
  private static boolean isWholeInLine(String start) {
    var lines = start.lines().filter(line -> !line.isBlank()).limit(2).toList();
    var first = lines.get(0).strip();
    boolean goesOn = first.matches("(?s).*[\\[{:,]");
    if (lines.size() > 1 && !goesOn && lines.get(1).stripLeading().startsWith("{")) {
      return true;
    }
    try {
      MAPPER.readTree(first);
      return true;
    } catch (JsonProcessingException e) {
      return lines.size() == 1 || !e.getOriginalMessage().contains("end-of-input");
    }
  }

  private Optional<Cursor> text(String where, String id, Optional<String> uri, InputStream in)
      throws IOException {
    var whole = whole(where, in);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    var text = whole.get();
    if (Blank.is(text)) {
      context.problem("empty-file", where, "There is no text in it; remove it or fill it");
      return Optional.empty();
    }
    if (HTML_START.matcher(firstLines(text)).lookingAt()) {
      context.problem(
          "markup", where, "This is HTML or XML; give the text of it, or JSON with a \"text\"");
      return Optional.empty();
    }
    var once = List.of(maker.ofText(id, uri, text)).iterator();
    return Optional.of(() -> once.hasNext() ? Optional.of(once.next()) : Optional.empty());
  }

  /** All of it as text; a problem and empty if it is too long, or none. */
  private Optional<String> whole(String where, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.file());
    if (bytes.length == limits.file() && in.read() >= 0) {
      context.problem(
          "text-too-long",
          where,
          "At most %d bytes are read as a whole; split it, or give JSON Lines in UTF-8"
              .formatted(limits.file()));
      return Optional.empty();
    }
    var decoded = Decoded.of(bytes, encoding);
    if (decoded.text().isEmpty()) {
      context.problem(decoded.code(), where, decoded.message());
    }
    return decoded.text();
  }
}
