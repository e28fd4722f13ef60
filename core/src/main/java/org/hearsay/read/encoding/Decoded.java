package org.hearsay.read.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes decoded as text, or the reason why they are no text. Nothing is replaced: bytes that do not
 * belong to the encoding make the whole input unreadable, and the message says where they are.
 *
 * @param text empty if the bytes could not be decoded
 * @param code of the problem; empty if there is none
 * @param message what is wrong, where, and what to do
 */
public record Decoded(Optional<String> text, String code, String message) {
  private static final int LOOKED_AT = 8192;
  private static final double CONTROLS_ALLOWED = 0.05;

  /**
   * Decodes.
   *
   * @param told the encoding of bytes without a byte order mark
   */
  public static Decoded of(byte[] bytes, Optional<Charset> told) {
    var mark = Encodings.mark(bytes);
    if (mark.isPresent()) {
      var charset = mark.get().charset();
      var advice = "though its byte order mark says so; save it again, as UTF-8";
      return decode(bytes, mark.get().length(), charset, advice);
    }
    var signature = Signature.of(bytes);
    if (signature.isPresent()) {
      return failed("binary-file", signature.get().message());
    }
    var charset = told.orElse(StandardCharsets.UTF_8);
    return Encodings.isWide(charset) ? decode(bytes, charset) : narrow(bytes, charset);
  }

  private static Decoded narrow(byte[] bytes, Charset charset) {
    int zero = indexOfZero(bytes);
    if (zero >= 0) {
      var guess = Encodings.guessWide(bytes).map(Charset::name).orElse("UTF-16LE");
      return failed(
          "binary-file",
          "Byte 0x00 at %s: this is no text; give plain text, JSON or JSON Lines, or name its encoding, such as --encoding %s"
              .formatted(place(bytes, zero), guess));
    }
    int controls = controls(bytes);
    int looked = Math.min(bytes.length, LOOKED_AT);
    if (controls > CONTROLS_ALLOWED * looked) {
      return failed(
          "binary-file",
          "This is no text: of the first %d bytes, %d are control characters; give plain text, JSON or JSON Lines"
              .formatted(looked, controls));
    }
    return decode(bytes, charset);
  }

  private static Decoded decode(byte[] bytes, Charset charset) {
    return decode(
        bytes,
        0,
        charset,
        "save it as UTF-8 or name its encoding, such as --encoding windows-1252");
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset, String advice) {
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
      return wrongByte(bytes, in.position(), result, charset, advice);
    }
    return new Decoded(Optional.of(out.flip().toString()), "", "");
  }

  private static Decoded wrongByte(
      byte[] bytes, int offset, CoderResult result, Charset charset, String advice) {
    boolean last = offset + result.length() >= bytes.length;
    return failed(
        "wrong-encoding",
        "Byte 0x%02X at %s is not %s%s; %s"
            .formatted(
                bytes[offset] & 0xFF,
                place(bytes, offset),
                charset.name(),
                last ? " (it is the last: was something cut off?)" : "",
                advice));
  }

  private static String place(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return "offset %d (line %d)".formatted(offset, line);
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int controls(byte[] bytes) {
    int controls = 0;
    for (int i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
      boolean layout = bytes[i] >= '\b' && bytes[i] <= '\r';
      controls += bytes[i] > 0 && bytes[i] < ' ' && !layout ? 1 : 0;
    }
    return controls;
  }

  private static Decoded failed(String code, String message) {
    return new Decoded(Optional.empty(), code, message);
  }
}
