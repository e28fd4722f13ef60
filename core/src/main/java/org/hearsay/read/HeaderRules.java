package org.hearsay.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;

/** The patterns of {@code headers.tsv}, by what they recognise, in the order of the file. */
record HeaderRules(Map<Kind, List<Pattern>> patterns) {
  /** What a pattern recognises. */
  enum Kind {
    MACRO,
    HEADER,
    DATELINE,
    BYLINE,
    CREDIT,
    END
  }

  HeaderRules {
    patterns = Map.copyOf(patterns);
  }

  /**
   * Reads the file that ships, and the user's before it.
   *
   * @throws IllegalArgumentException if a pattern is none, with file and line
   */
  static HeaderRules read(Optional<Path> data) {
    var macros = new HashMap<String, String>();
    var patterns = new HashMap<Kind, List<Pattern>>();
    for (var row : Table.read("headers.tsv", data).rows()) {
      var kind = row.constant("kind", Kind.class);
      var pattern = expand(row.get("pattern"), macros);
      if (kind == Kind.MACRO) {
        macros.put("{" + row.get("name") + "}", pattern);
      } else {
        patterns.computeIfAbsent(kind, k -> new ArrayList<>()).add(compile(row, pattern));
      }
    }
    return new HeaderRules(patterns);
  }

  List<Pattern> of(Kind kind) {
    return patterns.getOrDefault(kind, List.of());
  }

  private static String expand(String pattern, Map<String, String> macros) {
    var whole = pattern;
    for (var macro : macros.entrySet()) {
      whole = whole.replace(macro.getKey(), macro.getValue());
    }
    return whole;
  }

  private static Pattern compile(Row row, String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "%s:%d: 'pattern' is a Java regular expression, got '%s'"
              .formatted(row.file(), row.line(), pattern),
          e);
    }
  }
}
