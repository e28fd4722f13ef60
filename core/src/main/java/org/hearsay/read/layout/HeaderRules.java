package org.hearsay.read.layout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;

/** The patterns of {@code headers.tsv} by type, in the order of the file. */
public record HeaderRules(Map<Kind, List<Pattern>> patterns) {
  /** The type of a pattern. */
  public enum Kind {
    MACRO,
    HEADER,
    DATELINE,
    BYLINE,
    CREDIT,
    END
  }

  public HeaderRules {
    patterns = Map.copyOf(patterns);
  }

  /**
   * Reads the file that ships; the user's rows come first.
   *
   * @throws IllegalArgumentException if a pattern is invalid, with file and line
   */
  public static HeaderRules read(Optional<Path> data) {
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

  public List<Pattern> of(Kind kind) {
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
    return row.pattern("pattern", pattern, 0);
  }
}
