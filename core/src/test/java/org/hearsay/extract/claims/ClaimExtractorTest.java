package org.hearsay.extract.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.English;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.dispatch.TimexType;
import org.hearsay.model.dispatch.When;
import org.hearsay.model.draft.ClaimDraft;
import org.hearsay.model.draft.SourceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the extractor to what a careful reader finds in dispatches with one trap each. */
class ClaimExtractorTest {
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(English.LEXICON);
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 3, 5);

  static Stream<Trap> traps() throws IOException {
    return Trap.read("traps.conllu");
  }

  static Stream<Trap> joins() throws IOException {
    return Trap.read("joins.conllu");
  }

  static Stream<Trap> tofix() throws IOException {
    return Trap.read("tofix/traps.conllu");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("traps")
  void findsWhatACarefulReaderFinds(Trap trap) {
    assertEquals(expected(trap), found(trap));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("joins")
  void joinsWhatRulesFindAndWhatIsMarked(Trap trap) {
    assertEquals(expected(trap), found(trap));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tofix")
  void stillMissesWhatIsToBeFixed(Trap trap) {
    assertNotEquals(
        expected(trap), found(trap), "Passes now: move it from tofix/traps.conllu to traps.conllu");
  }

  private static String expected(Trap trap) {
    return trap.claims().stream().map(ClaimExtractorTest::tidy).collect(joined());
  }

  private static String found(Trap trap) {
    return EXTRACTOR
        .extract(dispatch(trap.text()), trap.annotation(), List.of(), note -> {})
        .stream()
        .map(c -> shown(trap.text(), c))
        .collect(joined());
  }

  @Test
  void datesTheReportAndNotWhatIsReported() throws IOException {
    var trap = traps().filter(t -> t.name().equals("when it was said")).findFirst().orElseThrow();
    var at = trap.text().indexOf("Monday");
    var later = trap.text().indexOf("Friday");
    var times = List.of(day(at, 4), day(later, 8));
    var found = EXTRACTOR.extract(dispatch(trap.text()), trap.annotation(), times, note -> {});
    assertEquals(Optional.of(at), found.get(0).uttered().map(t -> t.span().from()));
    assertEquals("FUTURE", found.get(0).tense().name());
  }

  private static Timex day(int at, int day) {
    var date = LocalDate.of(2024, 3, day);
    return new Timex(
        new Span(at, at + "Monday".length()),
        TimexType.DATE,
        date.toString(),
        Optional.empty(),
        Interval.of(date, date),
        "test");
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private static Dispatch dispatch(String text) {
    return new Dispatch(
        "d1",
        Optional.empty(),
        Outlet.UNKNOWN,
        Optional.of(When.within(Interval.of(PUBLISHED, PUBLISHED))),
        "en",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }

  private static String shown(String text, ClaimDraft claim) {
    return tidy(
        String.join(
            " | ",
            words(text, claim.content(), " … "),
            words(text, claim.cue(), ", "),
            claim.sources().stream().map(s -> source(text, s)).collect(Collectors.joining(" > ")),
            claim.quotation()
                + " "
                + claim.stance()
                + " "
                + claim.factuality().code()
                + " "
                + claim.tense(),
            words(text, claim.condition(), " … ")));
  }

  private static String source(String text, SourceMention source) {
    return source.spans().isEmpty() ? "-" : words(text, source.spans(), " ");
  }

  private static String words(String text, List<Span> spans, String between) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(between));
  }

  /** Quotation marks, a leading "that" and punctuation at the ends make no difference. */
  private static String tidy(String line) {
    return Arrays.stream(line.split("\\|"))
        .map(c -> c.replace("\"", "").replaceFirst("^\\s*that ", ""))
        .map(c -> c.replaceAll("[\\s,.]+(?=$| …)", "").strip())
        .collect(Collectors.joining(" | "))
        .replaceAll("[ |]+$", "");
  }
}
