package org.hearsay.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits words into uncased wordpieces as in BERT (Devlin et al. 2019): accents and control
 * characters are removed, each punctuation mark and Han character is a piece, and the longest known
 * piece comes first.
 */
final class WordPieces {
  /** The special pieces at a window's start and end, and for unknown words. */
  static final int START = 101;

  static final int END = 102;
  private static final int UNKNOWN = 100;
  private static final int LONGEST_WORD = 100;
  private static final int MOST = 8;
  private final Map<String, Integer> ids = new HashMap<>();

  WordPieces(List<String> vocabulary) {
    for (int i = 0; i < vocabulary.size(); i++) {
      ids.put(vocabulary.get(i), i);
    }
  }

  /** The pieces of one word: at least one, at most eight. */
  int[] of(String form) {
    var found = new ArrayList<Integer>();
    for (var part : parts(form)) {
      if (found.size() < MOST) {
        split(part, found);
      }
    }
    return found.isEmpty()
        ? new int[] {UNKNOWN}
        : found.stream().limit(MOST).mapToInt(i -> i).toArray();
  }

  private static List<String> parts(String form) {
    var shown = form.length() > 4 * LONGEST_WORD ? form.substring(0, 4 * LONGEST_WORD) : form;
    var plain = Normalizer.normalize(shown, Normalizer.Form.NFD);
    var parts = new ArrayList<String>();
    var now = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (isAlone(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                close(now, parts);
                if (isAlone(c)) {
                  parts.add(Character.toString(c));
                }
              } else if (!isDropped(c)) {
                now.appendCodePoint(Character.toLowerCase(c));
              }
            });
    close(now, parts);
    return parts;
  }

  private static void close(StringBuilder now, List<String> parts) {
    if (now.length() > 0) {
      parts.add(now.toString());
      now.setLength(0);
    }
  }

  private static boolean isDropped(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE
        || c == 0xFFFD;
  }

  private static boolean isAlone(int c) {
    boolean symbol = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    return symbol || isPunctuation(Character.getType(c)) || isHan(c);
  }

  private static boolean isPunctuation(int type) {
    return type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  private static boolean isHan(int c) {
    return c >= 0x4E00 && c <= 0x9FFF
        || c >= 0x3400 && c <= 0x4DBF
        || c >= 0x20000 && c <= 0x2CEAF
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0x2F800 && c <= 0x2FA1F;
  }

  private void split(String part, List<Integer> into) {
    if (part.codePointCount(0, part.length()) > LONGEST_WORD) {
      into.add(UNKNOWN);
      return;
    }
    var found = new ArrayList<Integer>();
    int from = 0;
    while (from < part.length()) {
      int to = part.length();
      Integer id = null;
      while (to > from && id == null) {
        id = ids.get((from > 0 ? "##" : "") + part.substring(from, to));
        to -= id == null ? 1 : 0;
      }
      if (id == null) {
        into.add(UNKNOWN);
        return;
      }
      found.add(id);
      from = to;
    }
    into.addAll(found);
  }
}
