package org.hearsay.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Decides from its start whether an input is JSON, and whether each line is a value. */
final class JsonStart {
  private static final int FIRST = 400;
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern VALUE =
      Pattern.compile("\ufeff?\\s{0,200}(?:\\{\\s*[\"}]|(?<array>\\[)\\s*[{\\]])");

  private final byte[] bytes;
  private int length;
  private int seen;
  private int from = -1;
  private int end = -1;

  private JsonStart(int most) {
    bytes = new byte[most];
  }

  /**
   * The start of an input. Of JSON that is still being written, only as much as is needed for the
   * decision.
   *
   * @param most bytes; if the input is not JSON, all of them are awaited
   */
  static byte[] read(InputStream in, int most) throws IOException {
    var start = new JsonStart(most);
    int read = in.read(start.bytes);
    while (read > 0) {
      start.length += read;
      read = start.isEnough() ? -1 : in.read(start.bytes, start.length, most - start.length);
    }
    return Arrays.copyOf(start.bytes, start.length);
  }

  /** Whether it looks like JSON. */
  static boolean isJson(String start) {
    return VALUE.matcher(start).lookingAt();
  }

  /** Whether the first line is a whole object, even a broken one, and not the start of one. */
  static boolean isWholeInLine(String start) {
    var lines = start.lines().filter(line -> !line.isBlank()).limit(2).toList();
    var first = lines.get(0).strip();
    boolean goesOn = first.matches("(?s).*[\\[{:,]");
    boolean another = lines.size() > 1 && lines.get(1).stripLeading().startsWith("{");
    return another && !goesOn || lines.size() == 1 || !isCut(first);
  }

  private boolean isEnough() {
    boolean another = isSecondLineReached();
    var value = VALUE.matcher(text(0, Math.min(length, FIRST)));
    if (!value.lookingAt()) {
      return false;
    }
    return value.group("array") != null || another || end >= 0 && !isCut(text(from, end));
  }

  /** Searches the new bytes for the first line that is not blank, its end, and what follows it. */
  private boolean isSecondLineReached() {
    for (; seen < length; seen++) {
      boolean mark = seen < 3 && bytes[seen] < 0;
      boolean blank = mark || bytes[seen] >= 0 && bytes[seen] <= ' ';
      if (end >= 0 && !blank) {
        return true;
      }
      if (from < 0 && !blank) {
        from = seen;
      }
      if (from >= 0 && end < 0 && bytes[seen] == '\n') {
        end = seen;
      }
    }
    return false;
  }

  private String text(int from, int to) {
    var text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Whether more input is needed to decide that it is JSON. */
  private static boolean isCut(String line) {
    try {
      MAPPER.readTree(line);
      return false;
    } catch (JsonProcessingException e) {
      return e.getOriginalMessage().contains("end-of-input");
    }
  }
}
