package org.hearsay.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
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
import org.hearsay.read.encoding.Decoded;
import org.hearsay.read.encoding.Encodings;
import org.hearsay.read.encoding.Signature;

/** Detects whether an input is JSON Lines, JSON or plain text, and opens it. */
final class InputOpener {
  static final Path STANDARD_INPUT = Path.of("-");
  private static final int PEEK = 1 << 16;

  /** A declaration, or a tag at the start that occurs or closes again later. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)\\s*(?:<!--.*?-->\\s*)*+<(?:!doctype|\\?xml|(?:html|head|body)(?![\\p{L}\\p{N}])"
              + "|(?<tag>[a-z][\\w:-]*+)(?:\\s[^<>]*)?>.*(?:</[a-z]|<\\k<tag>[\\s>]))");

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
      // a channel does not know how much a pipe has available
      var in =
          Files.isRegularFile(file)
              ? Files.newInputStream(file)
              : new FileInputStream(file.toFile());
      return open(where, where, Optional.of(where), in);
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
    byte[] head = JsonStart.read(in, PEEK);
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
    return !Blank.is(start) && (named || !plain && JsonStart.isJson(start));
  }

  private Optional<Cursor> json(
      String where, InputStream in, Optional<Charset> charset, String start) throws IOException {
    boolean lines = !start.stripLeading().startsWith("[") && JsonStart.isWholeInLine(start);
    boolean wide = charset.filter(Encodings::isWide).isPresent();
    boolean plain = charset.isEmpty() || charset.get().equals(StandardCharsets.UTF_8);
    if (plain || lines && !wide) {
      return Optional.of(json(where, in, lines, encoding));
    }
    try (in) { // only decoded text can be split into lines or parsed
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
    var start = text.substring(0, Math.min(text.length(), PEEK));
    if (MARKUP.matcher(start).lookingAt()) {
      context.problem(
          "markup", where, "This is HTML or XML; give the text of it, or JSON with a \"text\"");
      return Optional.empty();
    }
    var once = List.of(maker.ofText(id, uri, text)).iterator();
    return Optional.of(() -> once.hasNext() ? Optional.of(once.next()) : Optional.empty());
  }

  /** The whole input as text; empty, with a problem, if it is too long or no text. */
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
