package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.dispatch.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is mentioned where: names with their mentions, {@code A 0-4 20-24; B 2-3}. */
class MentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          A 0-4 20-24; B 10-14        | 11-12 | B   | B
          A 0-4 20-24; B 10-14        | 2-12  | A B | B
          A 0-4 20-24; B 10-14        | 0-30  | A B A | B
          A 0-4; B 3-9                | 2-6   | A B | B
          A 0-40; B 10-14; C 50-51    | 12-13 | A B | B
          A 0-40; B 10-14; C 50-51    | 5-20  | A B | A
          A 0-4                       | 4-8   | -   | -
          A 0-4                       | 90-99 | -   | -
          """)
  void findsWhatIsMentionedUnderASpan(String all, String span, String under, String nearest) {
    var mentions = mentions(all);
    assertEquals(
        under == null ? "" : under,
        mentions.under(span(span), m -> true).map(Named::name).collect(Collectors.joining(" ")));
    assertEquals(nearest, mentions.nearest(span(span), m -> true).map(Named::name).orElse(null));
    assertThat(mentions.under(span(span), m -> false)).isEmpty();
    assertThat(mentions.nearest(span(span), m -> false)).isEmpty();
  }

  @Test
  void findsTheSameAsAWalkOverAll() {
    var random = new Random(11);
    for (int round = 0; round < 300; round++) {
      var spans = Stream.generate(() -> span(random)).limit(round % 20).toList();
      var asked = span(random);
      assertThat(new Mentions<>(spans, List::of).under(asked, m -> true))
          .containsExactlyInAnyOrderElementsOf(spans.stream().filter(asked::overlaps).toList());
    }
  }

  private static Span span(Random random) {
    int from = random.nextInt(30);
    return new Span(from, from + 1 + random.nextInt(8));
  }

  private record Named(String name, List<Span> spans) {}

  private static Mentions<Named> mentions(String all) {
    var named =
        Arrays.stream(all.split("; "))
            .map(one -> one.split(" "))
            .map(
                parts ->
                    new Named(
                        parts[0], Arrays.stream(parts).skip(1).map(MentionsTest::span).toList()))
            .toList();
    return new Mentions<>(named, Named::spans);
  }

  private static Span span(String text) {
    var ends = text.split("-");
    return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
  }
}
