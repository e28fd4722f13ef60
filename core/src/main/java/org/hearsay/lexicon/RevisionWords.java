package org.hearsay.lexicon;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Revision;

/** What headlines, slugs and first lines say about earlier versions. Safe for many threads. */
public final class RevisionWords {
  private static final String NUMBER = "(?<n>";

  private final List<Rule> rules;

  /**
   * Reads {@code revisions.tsv}; a user's rows come first.
   *
   * @throws IllegalArgumentException if a row is malformed, with file and line
   */
  public RevisionWords(Optional<Path> data) {
    rules = Table.readOrEmpty("revisions.tsv", data).rows().stream().map(Rule::of).toList();
  }

  /** The revision in the words at the start of a headline or slug. */
  public Revision ofHeadline(String headline) {
    return find(Where.HEADLINE, headline);
  }

  /** The revision in a line before the text, such as "(Recasts with minister's denial)". */
  public Revision ofText(String text) {
    return find(Where.TEXT, text);
  }

  private Revision find(Where where, String words) {
    var found = Revision.NONE;
    for (var rule : rules) {
      var matcher = rule.pattern().matcher(words);
      if (rule.where() == where && matcher.lookingAt()) {
        found = found.or(new Revision(version(rule, matcher), Optional.of(rule.kind()), List.of()));
      }
    }
    return found;
  }

  private static Optional<Integer> version(Rule rule, Matcher matcher) {
    return Optional.of(rule)
        .filter(r -> r.pattern().pattern().contains(NUMBER))
        .map(r -> Integer.parseInt(matcher.group("n")) + 1);
  }

  private enum Where {
    HEADLINE,
    TEXT
  }

  private record Rule(Where where, Revision.Kind kind, Pattern pattern) {
    static Rule of(Row row) {
      return new Rule(
          row.constant("where", Where.class),
          row.constant("kind", Revision.Kind.class),
          row.pattern("pattern", row.get("pattern"), 0));
    }
  }
}
