package org.hearsay.extract.claims.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.dispatch.Span;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Tree;

/** Makes spans of tokens, and joins and cuts spans. */
public final class SpanSets {
  private static final Set<String> TRIMMED =
      Set.of(",", ";", ":", "-", "--", "–", "—", ".", "...", "…", "/", "|", "*");

  private SpanSets() {}

  /** Sequences of tokens as spans, without punctuation at their ends but with quotation marks. */
  public static List<Span> around(Tree tree, BitSet tokens) {
    var found = new ArrayList<Span>();
    int from = tokens.nextSetBit(0);
    while (from >= 0) {
      int to = tokens.nextClearBit(from);
      int next = tokens.nextSetBit(to);
      while (next >= 0 && onlyPunctuation(tree, to, next)) {
        to = tokens.nextClearBit(next);
        next = tokens.nextSetBit(to);
      }
      trimmed(tree, from, to, found);
      from = next;
    }
    return found;
  }

  private static boolean onlyPunctuation(Tree tree, int from, int to) {
    return tree.tokens().subList(from, to).stream().allMatch(Morphology::isPunctuation);
  }

  private static void trimmed(Tree tree, int first, int end, List<Span> found) {
    int from = first;
    int to = end;
    while (from < to && TRIMMED.contains(tree.token(from).form())) {
      from++;
    }
    while (to > from && TRIMMED.contains(tree.token(to - 1).form())) {
      to--;
    }
    if (!onlyPunctuation(tree, from, to)) {
      found.add(tree.token(from).span().cover(tree.token(to - 1).span()));
    }
  }

  /** The spans in order; those that touch or overlap are joined. */
  public static List<Span> join(List<Span> spans) {
    var found = new ArrayList<Span>();
    for (var span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
      int last = found.size() - 1;
      if (last >= 0 && span.from() <= found.get(last).to()) {
        found.set(last, found.get(last).cover(span));
      } else {
        found.add(span);
      }
    }
    return found;
  }

  /** The same, and spans with only white space between them are joined, too. */
  public static List<Span> join(String text, List<Span> spans) {
    var found = new ArrayList<Span>();
    for (var span : join(spans)) {
      int last = found.size() - 1;
      if (last >= 0 && text.substring(found.get(last).to(), span.from()).isBlank()) {
        found.set(last, found.get(last).cover(span));
      } else {
        found.add(span);
      }
    }
    return found;
  }

  /** What is left of some spans without the others. */
  public static List<Span> without(List<Span> spans, List<Span> taken) {
    List<Span> left = spans;
    for (var cut : taken) {
      var next = new ArrayList<Span>();
      for (var span : left) {
        if (!span.overlaps(cut)) {
          next.add(span);
          continue;
        }
        if (span.from() < cut.from()) {
          next.add(new Span(span.from(), cut.from()));
        }
        if (cut.to() < span.to()) {
          next.add(new Span(cut.to(), span.to()));
        }
      }
      left = next;
    }
    return left;
  }

  /** Whether a span of the list contains all of {@code span}. */
  public static boolean contains(List<Span> spans, Span span) {
    return spans.stream().anyMatch(s -> s.contains(span));
  }

  /** The number of UTF-16 units that two lists of spans share. */
  public static int shared(List<Span> some, List<Span> others) {
    return some.stream()
        .flatMapToInt(
            a ->
                others.stream()
                    .mapToInt(b -> Math.min(a.to(), b.to()) - Math.max(a.from(), b.from())))
        .filter(n -> n > 0)
        .sum();
  }

  /** Whether two lists of spans share at least half of their units (Dice's coefficient). */
  public static boolean areAlike(List<Span> some, List<Span> others) {
    int units = Stream.concat(some.stream(), others.stream()).mapToInt(Span::length).sum();
    return 4 * shared(some, others) >= units;
  }

  /**
   * The spans without white space and commas at their ends, and without the spans that have nothing
   * else.
   */
  public static List<Span> trim(String text, List<Span> spans) {
    var found = new ArrayList<Span>();
    for (var span : spans) {
      int from = span.from();
      int to = span.to();
      while (from < to && isEdge(text.charAt(from))) {
        from++;
      }
      while (to > from && isEdge(text.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        found.add(new Span(from, to));
      }
    }
    return found;
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == ',' || c == ';';
  }

  /** The span from the first to the last unit. */
  public static Span extent(List<Span> spans) {
    return spans.stream().reduce(Span::cover).orElseThrow();
  }

  /** The set of the indices from {@code from} (inclusive) to {@code to} (exclusive). */
  public static BitSet range(int from, int to) {
    var set = new BitSet();
    if (to > from) {
      set.set(from, to);
    }
    return set;
  }
}
