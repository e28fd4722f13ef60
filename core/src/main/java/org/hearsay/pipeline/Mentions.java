package org.hearsay.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.model.dispatch.Span;

/** Finds the mentions of a span. Does not search all mentions of the text. */
final class Mentions<T> {
  private final List<Mention<T>> inOrder = new ArrayList<>();
  private final int longest;

  /** One mention, with the index of its entity in the list. */
  private record Mention<T>(Span span, int rank, T of) {}

  /**
   * @param spans the mentions of one entity
   */
  Mentions(List<T> all, Function<T, List<Span>> spans) {
    for (int i = 0; i < all.size(); i++) {
      for (var span : spans.apply(all.get(i))) {
        inOrder.add(new Mention<>(span, i, all.get(i)));
      }
    }
    inOrder.sort(
        Comparator.comparingInt((Mention<T> m) -> m.span.from()).thenComparing(m -> m.rank));
    longest = inOrder.stream().mapToInt(m -> m.span.length()).max().orElse(0);
  }

  /** Those with a mention that fits, of those that share a unit with a span, in text order. */
  Stream<T> under(Span span, Predicate<Span> fits) {
    return near(span).filter(m -> fits.test(m.span)).map(Mention::of);
  }

  /** The entity whose mention shares most units with a span; the last one in a tie. */
  Optional<T> nearest(Span span, Predicate<Span> fits) {
    return near(span)
        .filter(m -> fits.test(m.span))
        .max(
            Comparator.comparingInt((Mention<T> m) -> shared(m.span, span))
                .thenComparing(m -> m.rank))
        .map(Mention::of);
  }

  private Stream<Mention<T>> near(Span span) {
    return inOrder.subList(firstFrom(span.from() - longest), inOrder.size()).stream()
        .takeWhile(m -> m.span.from() < span.to())
        .filter(m -> m.span.overlaps(span));
  }

  /** The index of the first mention that starts at or after an offset. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inOrder.get(middle).span.from() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int shared(Span one, Span other) {
    return Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
  }
}
