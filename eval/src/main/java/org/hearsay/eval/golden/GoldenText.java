package org.hearsay.eval.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Compares words of a ledger with those of an expectation (docs/coding-conventions.md, Borders):
 * without quotation marks, a leading "that", and punctuation and white space at the ends.
 */
final class GoldenText {
  private static final String LEFT_OUT = " … ";

  private GoldenText() {}

  /** The form in which words are compared. */
  static String plain(String words) {
    var parts = new ArrayList<String>();
    for (var part : words.split("…")) {
      var bare = bare(part);
      if (!bare.isEmpty()) {
        parts.add(bare);
      }
    }
    return String.join(LEFT_OUT, parts).replaceFirst("(?i)^that (?=\\S)", "");
  }

  private static String bare(String part) {
    return part.replaceAll("[“”\"«»„]", "")
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", "");
  }

  /** The words of several spans. Spans with only punctuation between them are joined. */
  static String plain(JsonNode spans, String text) {
    var words = new StringBuilder();
    int end = -1;
    for (var span : spans) {
      int start = span.path("start").asInt();
      if (end >= 0) {
        var between = substring(text, end, start);
        words.append(bare(between).isEmpty() ? between : LEFT_OUT);
      }
      words.append(span.path("exact").asText());
      end = span.path("end").asInt();
    }
    return plain(words.toString());
  }

  /** By code points, as the ledger's offsets count. */
  static String substring(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return start >= end ? "" : text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** A name without a leading article; in lower case if it is only an article. */
  static String name(String words) {
    return bare(words).replaceFirst("^[Tt]he (?=\\S)", "");
  }

  static boolean isSameName(String one, String other) {
    return name(one).toLowerCase(Locale.ROOT).equals(name(other).toLowerCase(Locale.ROOT));
  }

  /** Dice coefficient over words, from 0 to 1. */
  static double likeness(String one, String other) {
    Set<String> first = new TreeSet<>(List.of(one.toLowerCase(Locale.ROOT).split("\\W+")));
    Set<String> second = new TreeSet<>(List.of(other.toLowerCase(Locale.ROOT).split("\\W+")));
    int all = first.size() + second.size();
    first.retainAll(second);
    return 2.0 * first.size() / all;
  }

  /** The value of a key as text; "nothing" where it is missing. */
  static String shown(JsonNode value) {
    return value.isMissingNode() || value.isNull() ? "nothing" : value.asText(value.toString());
  }
}
