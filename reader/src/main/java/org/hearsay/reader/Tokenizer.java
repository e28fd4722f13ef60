package org.hearsay.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Table;
import org.hearsay.model.dispatch.Span;

/**
 * Splits a text into tokens by the conventions of Universal Dependencies for English: contractions
 * and hyphens are tokens of their own, abbreviations keep their point (data file {@code
 * tokens.tsv}). Every character that is no space is in exactly one token. Takes time linear in the
 * text.
 */
final class Tokenizer {
  private static final String MARKS = "[\\p{M}\\x{FE0F}\\x{1F3FB}-\\x{1F3FF}]";
  private static final String URL =
      "(?:https?://|www\\.)[^\\s<>\"“”]++|pic\\.twitter\\.com/\\p{Alnum}++";
  private static final String MAIL = "[\\p{Alnum}._%+-]{1,64}+@\\p{Alnum}++(?:[.-]\\p{Alnum}++)++";
  private static final String HANDLE = "[@#][\\p{L}\\p{N}_]++";
  private static final String TAG = "</?+\\p{Alpha}[^<>\\n]{0,200}+>";
  private static final String SITE =
      "\\p{Alpha}\\p{Alnum}*+(?:\\.\\p{Alnum}{1,63}+){0,4}?\\.(?:com|org|net|gov|edu)(?!\\p{Alnum})";
  private static final String ACRONYM = "(?:\\p{L}\\.){2,}+(?![\\p{L}\\p{N}])";
  private static final String NUMBER =
      "(?:\\.(?=\\d))?+\\p{Nd}++(?:[.,:/]\\p{Nd}++)*+(?:[\\p{L}\\p{M}]++(?!['’]\\p{L}))?+";
  private static final String DECADE = "['’]\\p{Nd}{2}s?+(?![\\p{L}\\p{N}])";
  private static final String WORD =
      "\\p{Lu}++&\\p{Lu}++(?!\\p{L})|[\\p{L}\\p{M}\\p{N}_]++(?:['’](?=\\p{L})[\\p{L}\\p{M}\\p{N}]++)*+";
  private static final String CLITIC = "['’](?i:s|m|d|re|ve|ll|em|cause)(?![\\p{L}\\p{N}])";
  private static final String SAME = "\\.{2,}+|\\.(?: \\.){2}+|(?<same>[-!?*=_])\\k<same>++|''|``";
  private static final Pattern TOKEN =
      Pattern.compile(
          String.join(
              "|",
              "(?<url>" + URL + ")",
              MAIL,
              HANDLE,
              "(?<tag>" + TAG + ")",
              SITE,
              ACRONYM,
              DECADE,
              "(?<number>" + NUMBER + ")",
              "(?<word>" + WORD + ")",
              CLITIC,
              SAME,
              "[\\x{1F1E6}-\\x{1F1FF}]{2}",
              "[^\\s\\p{Z}]" + MARKS + "*+(?:\\x{200D}[^\\s]" + MARKS + "*+)*+"),
          Pattern.UNICODE_CASE);
  private static final Set<String> CLITICS = Set.of("s", "m", "d", "re", "ve", "ll");

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Integer> splits = new HashMap<>();

  /** Reads the data file; a user's rows come first. */
  Tokenizer(Optional<java.nio.file.Path> data) {
    for (var row : Table.read("tokens.tsv", data).rows()) {
      kinds.computeIfAbsent(row.get("kind"), k -> new HashSet<>()).add(row.get("form"));
      row.find("letters").ifPresent(n -> splits.put(row.get("form"), Integer.parseInt(n)));
    }
  }

  /** Tokens in the order of the text. */
  List<Span> tokens(String text) {
    var found = new ArrayList<Span>();
    var matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      int from = matcher.start();
      int to = matcher.end();
      if (matcher.group("url") != null) {
        to = withoutClosing(text, from, to);
        found.add(new Span(from, to));
      } else if (matcher.group("word") != null) {
        to = word(text, from, to, found);
      } else if (matcher.group("number") != null) {
        number(text, from, to, found);
      } else {
        found.add(new Span(from, to));
      }
      if (to != matcher.end()) {
        matcher.region(to, text.length());
      }
    }
    return found;
  }

  /** Splits "10km" into a number and its unit. */
  private void number(String text, int from, int end, List<Span> found) {
    int digits = end;
    while (digits > from && !Character.isDigit(text.charAt(digits - 1))) {
      digits--;
    }
    if (is("unit", text.substring(digits, end).toLowerCase(Locale.ROOT))) {
      found.add(new Span(from, digits));
      found.add(new Span(digits, end));
    } else {
      found.add(new Span(from, end));
    }
  }

  private static int withoutClosing(String text, int from, int end) {
    int to = end;
    while (to > from + 1 && ".,;:!?)]}'’".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  /**
   * Adds a word with everything that belongs to it, in its parts, and returns where the next token
   * begins.
   */
  private int word(String text, int from, int end, List<Span> found) {
    var form = text.substring(from, end).toLowerCase(Locale.ROOT);
    if (end < text.length() && text.charAt(end) == '.' && keepsPoint(text, form, from, end)) {
      found.add(new Span(from, end + 1));
      return end + 1;
    }
    if (end + 1 < text.length() && text.charAt(end) == '-' && is("prefix", form)) {
      int to = afterHyphen(text, end + 1);
      if (to > end + 1) {
        found.add(new Span(from, to));
        return to;
      }
    }
    var cut = splits.get(form);
    int at = cut == null ? contraction(form) : cut;
    if (at > 0 && at < form.length() && form.length() == end - from) {
      found.add(new Span(from, from + at));
      found.add(new Span(from + at, end));
    } else {
      found.add(new Span(from, end));
    }
    return end;
  }

  /**
   * Where the word continues after the hyphen of a prefix: letters only, then the point of "U.S.".
   */
  private static int afterHyphen(String text, int start) {
    int to = start;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
      boolean acronym =
          to + 1 < text.length()
              && text.charAt(to) == '.'
              && Character.isUpperCase(text.charAt(to - 1))
              && (to - start == 1 || text.charAt(to - 2) == '.')
              && (Character.isUpperCase(text.charAt(to + 1))
                  || text.charAt(Math.max(start, to - 2)) == '.');
      to += acronym ? 1 : 0;
    }
    return to;
  }

  private static int contraction(String form) {
    int at = Math.max(form.lastIndexOf('\''), form.lastIndexOf('’'));
    if (at <= 0) {
      return 0;
    }
    var rest = form.substring(at + 1);
    if (rest.equals("t") && form.charAt(at - 1) == 'n' && at > 1) {
      return at - 1;
    }
    return CLITICS.contains(rest) ? at : 0;
  }

  private boolean is(String kind, String form) {
    return kinds.getOrDefault(kind, Set.of()).contains(form);
  }

  /** Whether the point after a word belongs to the word. */
  private boolean keepsPoint(String text, String form, int from, int end) {
    int next = end + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean ends = next >= text.length() || text.charAt(next) == '\n';
    if (is("abbreviation", form)) {
      return Character.isUpperCase(text.charAt(from)) || form.length() < 4;
    }
    if (is("number", form)) {
      return !ends && Character.isDigit(text.charAt(next));
    }
    boolean letter = end - from == 1 && Character.isUpperCase(text.charAt(from));
    return letter && !ends && next > end + 1 && Character.isLetter(text.charAt(next));
  }
}
