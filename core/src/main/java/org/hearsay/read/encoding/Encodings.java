package org.hearsay.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Detects the encoding of bytes. */
public final class Encodings {
  private static final int LOOKED_AT = 8192;
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private Encodings() {}

  /** A byte order mark and its length in bytes. */
  public record Mark(Charset charset, int length) {}

  public static Optional<Mark> mark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(new Mark(UTF_32LE, 4));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(new Mark(UTF_32BE, 4));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 2))
        : Optional.empty();
  }

  /** Whether a line feed has more than one byte in this encoding. */
  public static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** The likely encoding of bytes that contain zeros but no byte order mark. */
  static Optional<Charset> guessWide(byte[] bytes) {
    int looked = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
    int[] zeros = new int[2];
    for (int i = 0; i < looked; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] == 0 && zeros[1] > looked / 4) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return zeros[1] == 0 && zeros[0] > looked / 4
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
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
}
