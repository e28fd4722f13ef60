package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Interval;
import org.hearsay.model.Ledger;
import org.hearsay.model.Outlet;
import org.hearsay.model.Span;
import org.hearsay.model.When;
import org.hearsay.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every stage on any text: nothing thrown, spans inside it, same on 8 threads. */
@Timeout(300)
class StageContractTest {
  private static final Hearsay HEARSAY = Hearsay.open(Options.DEFAULT, new RandomAnnotator());
  private static final List<String> WORDS =
      List.of(
          "said",
          "according",
          "to",
          "Moscow",
          "the",
          "Kremlin",
          "denied",
          "that",
          "“",
          "”",
          "\"",
          "ruled",
          "out",
          "Monday",
          "Sept.",
          "12",
          "2023",
          "soon",
          "700",
          "km",
          "from",
          "Kim",
          "he",
          "spokesman",
          "reportedly",
          "if",
          "will",
          "may",
          "not",
          "Paris",
          ",",
          ".",
          "\n",
          "a",
          "few",
          "hours",
          "after",
          "—",
          "$",
          "million",
          "killed",
          "visit",
          "talks",
          "with",
          "and",
          "confirmed",
          "was",
          "told",
          "by",
          "sources",
          "KCNA",
          "🙂",
          "Владивосток",
          "東京",
          "last",
          "week",
          "city",
          "this",
          "%",
          "3.5",
          "1,000",
          "'s",
          "’",
          "unknown",
          "is",
          "it");

  static Stream<String> texts() {
    var random = new Random(7);
    var texts =
        Stream.of(
            "",
            " \n\n ",
            ".",
            "“",
            "“““ said said said ””",
            "\u0000\u0001\u0002 \uFFFD \uD83D \uDE42",
            "Он сказал, что поезд ушёл. 他说火车已经离开了。 قال إن القطار غادر",
            "a\u0301e\u0301 🙂🙂🙂 said Kim 🙂 on Monday 🙂.",
            "According to according to according to",
            "said ".repeat(3000),
            ", ".repeat(20_000),
            "1 ".repeat(20_000),
            "x".repeat(100_000),
            "(".repeat(5_000) + "\"".repeat(5_000));
    return Stream.concat(texts, IntStream.range(0, 300).mapToObj(i -> scramble(random)));
  }

  private static String scramble(Random random) {
    var text = new StringBuilder();
    int words = random.nextInt(120);
    for (int i = 0; i < words; i++) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(9) > 0 ? " " : "");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noStageFailsAndNoSpanLeavesTheText(String text) {
    var ledger = HEARSAY.read(dispatch("d", text));
    assertThat(ledger.notes()).noneMatch(note -> note.code().equals("stage-failed"));
    assertThat(spans(ledger)).allMatch(span -> span.to() <= text.length());
  }

  @Test
  void eightThreadsGiveWhatOneGives() {
    var dispatches = new ArrayList<Dispatch>();
    texts().forEach(text -> dispatches.add(dispatch("d" + dispatches.size(), text)));
    assertThat(readAll(dispatches, 8)).isEqualTo(readAll(dispatches, 1));
  }

  @Test
  void theOrderOfTheDispatchesIsKeptAndDoesNotMatter() {
    var dispatches = new ArrayList<Dispatch>();
    texts().limit(60).forEach(text -> dispatches.add(dispatch("d" + dispatches.size(), text)));
    var forward = readAll(dispatches, 3);
    Collections.reverse(dispatches);
    var backward = readAll(dispatches, 3);
    Collections.reverse(backward);
    assertThat(backward).isEqualTo(forward);
  }

  private static List<Ledger> readAll(List<Dispatch> dispatches, int threads) {
    var ledgers = new ArrayList<Ledger>();
    var readings = dispatches.stream().map(d -> new Reading(d, List.of())).iterator();
    HEARSAY.readAll(readings, threads, ledgers::add);
    return ledgers;
  }

  static Dispatch dispatch(String id, String text) {
    var day = LocalDate.of(2024, 3, 5);
    var published =
        new When(
            Optional.of("2024-03-05"), Optional.empty(), Interval.of(day, day), Optional.empty());
    return new Dispatch(
        id,
        Optional.empty(),
        Outlet.UNKNOWN,
        Optional.of(published),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }

  private static List<Span> spans(Ledger ledger) {
    var spans = new ArrayList<Span>();
    for (var claim : ledger.claims()) {
      spans.addAll(claim.content());
      spans.addAll(claim.cue());
      spans.addAll(claim.condition());
      claim.chain().forEach(source -> spans.addAll(source.spans()));
      claim.uttered().flatMap(When::span).ifPresent(spans::add);
    }
    for (var event : ledger.events()) {
      spans.add(event.trigger());
      event.roles().forEach(role -> spans.add(role.span()));
      event.when().flatMap(When::span).ifPresent(spans::add);
    }
    ledger.actors().forEach(actor -> spans.addAll(actor.spans()));
    ledger.places().forEach(place -> spans.addAll(place.spans()));
    ledger.times().forEach(time -> spans.add(time.span()));
    ledger.quantities().forEach(quantity -> spans.add(quantity.span()));
    ledger.questions().forEach(question -> spans.add(question.span()));
    ledger.notes().forEach(note -> note.span().ifPresent(spans::add));
    return spans;
  }
}
