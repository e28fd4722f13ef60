package org.hearsay.read.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Recognises files that are no text by their first bytes, and says what to do with them. */
public enum Signature {
  PNG("\u0089PNG", "a PNG image"),
  JPEG("\u00ff\u00d8\u00ff", "a JPEG image"),
  GIF("GIF8", "a GIF image"),
  PDF("%PDF-", "a PDF document"),
  ZIP("PK\u0003\u0004", "a ZIP archive or an office document"),
  OLE("\u00d0\u00cf\u0011\u00e0", "an old office document"),
  RTF("{\\rtf", "an RTF document"),
  GZIP("\u001f\u008b", "compressed by gzip"),
  BZIP2("BZh9", "compressed by bzip2"),
  XZ("\u00fd7zXZ", "compressed by xz"),
  ZSTD("\u0028\u00b5\u002f\u00fd", "compressed by zstd"),
  ELF("\u007fELF", "a program");

  private final byte[] start;
  private final String what;

  Signature(String start, String what) {
    this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    this.what = what;
  }

  public static Optional<Signature> of(byte[] bytes) {
    return Arrays.stream(values())
        .filter(s -> bytes.length >= s.start.length)
        .filter(s -> Arrays.equals(s.start, 0, s.start.length, bytes, 0, s.start.length))
        .findFirst();
  }

  String message() {
    return "This is no text but " + what + "; unpack it or save the words as plain text";
  }
}
