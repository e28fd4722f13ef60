package org.hearsay.extract.times.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.extract.times.lexemes.Coded;
import org.hearsay.extract.times.lexemes.Lexeme;
import org.hearsay.lexicon.Row;
import org.hearsay.lexicon.Table;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;

/** The rules of {@code times_rules.tsv}, and their matches in a sentence. */
public final class Rules {
  private static final Pattern MACRO = Pattern.compile("\\{([A-Z]+)\\}");
  private static final Pattern CLASS = Pattern.compile("<([a-z]+)");
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z0-9]+)>");

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<String>> groupNames = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  public Rules(Table table) {
    var macros = new LinkedHashMap<String, String>();
    for (var row : table.rows()) {
      var pattern = expand(row, macros);
      if (row.get("kind").equals("MACRO")) {
        macros.put(row.get("name"), pattern);
      } else {
        add(row, pattern);
      }
    }
  }

  private static String expand(Row row, Map<String, String> macros) {
    return MACRO
        .matcher(row.get("pattern"))
        .replaceAll(
            m -> {
              var found = macros.get(m.group(1));
              if (found == null) {
                throw new IllegalArgumentException(
                    "%s:%d: a macro must be defined above its use, got {%s}"
                        .formatted(row.file(), row.line(), m.group(1)));
              }
              return Matcher.quoteReplacement(found);
            });
  }

  private void add(Row row, String pattern) {
    var bounded = row.pattern("pattern", "(?<![^ ])(?:" + pattern + ")(?= )", 0);
    var rule =
        new Rule(
            row.get("name"),
            bounded,
            row.constant("reads", Operation.class),
            row.find("argument").orElse(""));
    rules.add(rule);
    classes.put(rule.name(), Set.copyOf(found(CLASS, pattern.replaceAll("\\?<[a-z0-9]+>", ""))));
    groupNames.put(rule.name(), found(GROUP, pattern));
  }

  private static List<String> found(Pattern what, String pattern) {
    var found = new ArrayList<String>();
    var at = what.matcher(pattern);
    while (at.find()) {
      found.add(at.group(1));
    }
    return found.stream().distinct().toList();
  }

  /** A rule with classes fits only where one of them occurs, which saves most attempts. */
  private boolean canFit(Rule rule, Set<String> present) {
    var named = classes.getOrDefault(rule.name(), Set.of());
    return named.isEmpty()
        || named.stream().anyMatch(n -> present.stream().anyMatch(n::startsWith));
  }

  /** The matches without overlap: the leftmost first, then the longest, then the first rule. */
  public List<Match> match(Sentence sentence, List<Lexeme> lexemes) {
    if (lexemes.stream().noneMatch(Lexeme::isCoded)) {
      return List.of();
    }
    var present = lexemes.stream().flatMap(l -> l.kind().stream()).collect(Collectors.toSet());
    var coded = new Coded(lexemes);
    var found = new ArrayList<Candidate>();
    for (var rule : rules) {
      if (!canFit(rule, present)) {
        continue;
      }
      var matcher = rule.pattern().matcher(coded.text());
      while (matcher.find()) {
        found.add(new Candidate(rule, matcher.start(), matcher.end(), groups(rule, matcher)));
      }
    }
    found.sort(
        Comparator.comparingInt(Candidate::from)
            .thenComparing(Comparator.comparingInt(Candidate::to).reversed()));
    var matches = new ArrayList<Match>();
    int end = 0;
    for (var candidate : found) {
      if (candidate.from() >= end) {
        end = candidate.to();
        matches.add(match(candidate, sentence, coded));
      }
    }
    return matches;
  }

  private Map<String, String> groups(Rule rule, Matcher matcher) {
    var groups = new HashMap<String, String>();
    for (var name : groupNames.getOrDefault(rule.name(), List.of())) {
      var value = matcher.group(name);
      if (value != null) {
        groups.put(name, value);
      }
    }
    return Map.copyOf(groups);
  }

  private static Match match(Candidate found, Sentence sentence, Coded coded) {
    var core = new Span(coded.startOf(found.from()), coded.endOf(found.to()));
    var plain = new Match(found.rule(), sentence, core, core, found.groups(), Optional.empty());
    return Modifiers.widen(plain, coded, found.from());
  }

  private record Candidate(Rule rule, int from, int to, Map<String, String> groups) {}
}
