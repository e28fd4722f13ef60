package org.hearsay.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Span;
import org.hearsay.read.layout.HeaderRules.Kind;

/**
 * Finds the frame of a dispatch: dateline, byline, credit line, end mark. Looks only at the first
 * and last lines, at most {@value #LINE} characters of each.
 */
public final class Layout {
  private static final int LINE = 200;
  private static final int HEAD_LINES = 6;
  private static final int TAIL_LINES = 4;
  private static final int CREDIT = 500;

  private final HeaderRules rules;

  public Layout(HeaderRules rules) {
    this.rules = rules;
  }

  /** The first dateline at the start of one of the first lines. */
  public Optional<Dateline> findDateline(String text) {
    for (var line : firstLines(text)) {
      for (var pattern : rules.of(Kind.DATELINE)) {
        var matcher = pattern.matcher(text).region(line.from(), end(line));
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt()) {
          return Optional.of(dateline(matcher));
        }
      }
    }
    return Optional.empty();
  }

  /** The first line near the start that consists only of "By" and names. */
  public Optional<Span> findByline(String text) {
    return firstLines(text).stream()
        .filter(line -> line.length() <= LINE && matches(Kind.BYLINE, line.of(text)))
        .findFirst();
  }

  /**
   * The last lines that credit an agency or authors, or mark the end.
   *
   * @param outlets whether a line consists only of the name of an outlet
   */
  public Optional<Credit> findCredit(String text, java.util.function.Predicate<String> outlets) {
    int from = text.length();
    int to = trimmedEnd(text, 0, text.length());
    Optional<String> agency = Optional.empty();
    int end = to;
    for (int lines = 0; lines < TAIL_LINES && end > 0; lines++) {
      int mark = endMark(text, end);
      var line = mark < end ? new Span(mark, end) : lastLine(text, end);
      var words = line.of(text);
      var credited = agencyOf(words, outlets);
      if (mark == end && credited.isEmpty() && !isCredit(words)) {
        break;
      }
      agency = credited.or(() -> Optional.empty()).isPresent() ? credited : agency;
      from = line.from();
      end = trimmedEnd(text, 0, from);
    }
    // if all lines look like credit lines, they are the text
    return from < to && end > 0
        ? Optional.of(new Credit(new Span(from, to), agency))
        : Optional.empty();
  }

  /**
   * The credit in the last lines.
   *
   * @param agency the agency that they name, if any
   */
  public record Credit(Span span, Optional<String> agency) {}

  private boolean isCredit(String words) {
    return words.length() <= CREDIT && (matches(Kind.CREDIT, words) || matches(Kind.END, words));
  }

  private Optional<String> agencyOf(String words, java.util.function.Predicate<String> outlets) {
    if (words.length() > LINE) {
      return Optional.empty();
    }
    var bare = words.replaceAll("^[(\\[—–-]+\\s*|[)\\].]+$", "").strip();
    if (outlets.test(bare)) {
      return Optional.of(bare);
    }
    for (var pattern : rules.of(Kind.CREDIT)) {
      var matcher = pattern.matcher(words);
      if (matcher.matches()) {
        return group(matcher, "agency").map(at -> matcher.group("agency"));
      }
    }
    return Optional.empty();
  }

  private boolean matches(Kind kind, String words) {
    return rules.of(kind).stream().anyMatch(p -> p.matcher(words).matches());
  }

  /** The start of the end mark of {@code text[0..end)}, or {@code end} if there is none. */
  private int endMark(String text, int end) {
    int from = Math.max(0, end - CREDIT);
    for (var pattern : rules.of(Kind.END)) {
      var matcher = pattern.matcher(text).region(from, end);
      while (matcher.find()) {
        boolean symbol = !Character.isLetter(text.charAt(matcher.start()));
        if (matcher.end() == end && symbol) {
          return matcher.start();
        }
      }
    }
    return end;
  }

  private static Dateline dateline(Matcher matcher) {
    return new Dateline(
        new Span(matcher.start(), matcher.end()),
        group(matcher, "place"),
        group(matcher, "date"),
        group(matcher, "agency"));
  }

  /** The span of a group, if the pattern has it and it took part in the match. */
  static Optional<Span> group(Matcher matcher, String name) {
    var names = GROUP.matcher(matcher.pattern().pattern());
    boolean has = names.results().map(MatchResult::group).anyMatch(("(?<" + name + ">")::equals);
    return has && matcher.start(name) >= 0 && matcher.end(name) > matcher.start(name)
        ? Optional.of(new Span(matcher.start(name), matcher.end(name)))
        : Optional.empty();
  }

  private static final Pattern GROUP = Pattern.compile("\\(\\?<\\p{L}+>");

  private static int end(Span line) {
    return Math.min(line.to(), line.from() + LINE);
  }

  /** The first lines that are not blank, without white space at their ends. */
  private static List<Span> firstLines(String text) {
    var lines = new ArrayList<Span>();
    int at = 0;
    while (at < text.length() && lines.size() < HEAD_LINES) {
      int newline = text.indexOf('\n', at);
      int to = newline < 0 ? text.length() : newline;
      int from = at;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      int stop = trimmedEnd(text, from, to);
      if (from < stop) {
        lines.add(new Span(from, stop));
      }
      at = to + 1;
    }
    return lines;
  }

  private static Span lastLine(String text, int end) {
    int from = text.lastIndexOf('\n', end - 1) + 1;
    while (from < end - 1 && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    return new Span(from, end);
  }

  private static int trimmedEnd(String text, int start, int end) {
    int at = end;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
