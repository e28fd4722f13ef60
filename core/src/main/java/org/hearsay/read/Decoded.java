package org.hearsay.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text, or why they are none. Nothing is replaced: bytes that don't belong to the encoding
 * make the whole input unreadable, and the message says where they stand.
 *
 * @param text empty if the bytes could not be decoded
 * @param code of the problem, empty if there is none
 * @param message what is wrong, where, and what to do
 */
record Decoded(Optional<String> text, String code, String message) {
  private static final int LOOKED_AT = 8192;
  private static final double CONTROLS_ALLOWED = 0.05;

  /**
   * Decodes.
   *
   * @param told the encoding of bytes without a byte order mark
   */
  static Decoded of(byte[] bytes, Optional<Charset> told) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    boolean wide = told.filter(charset -> charset.name().startsWith("UTF-16")).isPresent();
    if (!wide && isBinary(bytes)) {
      return failed(
          "binary-file",
          "This is no text; give plain text, JSON or JSON Lines"
              + " (UTF-16 without a byte order mark needs --encoding UTF-16LE or UTF-16BE)");
    }
    return decode(bytes, 0, told.orElse(StandardCharsets.UTF_8));
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * decoder.maxCharsPerByte()) + 1);
    var result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      return wrongByte(bytes, in.position(), charset);
    }
    return new Decoded(Optional.of(out.flip().toString()), "", "");
  }

  private static Decoded wrongByte(byte[] bytes, int offset, Charset charset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return failed(
        "wrong-encoding",
        "Byte 0x%02X at offset %d (line %d) is not %s; save it as UTF-8 or name its encoding, such"
                .formatted(bytes[offset] & 0xFF, offset, line, charset.name())
            + " as --encoding windows-1252");
  }

  private static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-') || startsWith(bytes, 'P', 'K', 3, 4)) {
      return true;
    }
    int controls = 0;
    int looked = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean layout = bytes[i] >= '\b' && bytes[i] <= '\r';
      controls += bytes[i] > 0 && bytes[i] < ' ' && !layout ? 1 : 0;
    }
    return controls > CONTROLS_ALLOWED * looked;
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded failed(String code, String message) {
    return new Decoded(Optional.empty(), code, message);
  }
}
