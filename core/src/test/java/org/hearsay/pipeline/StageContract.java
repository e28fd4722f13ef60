package org.hearsay.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.format.LedgerJson;
import org.hearsay.model.Ledger;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Interval;
import org.hearsay.model.dispatch.Outlet;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.When;
import org.hearsay.read.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/**
 * What every stage must do with any text, whichever annotator stands before it: nothing thrown,
 * spans inside the text, the same bytes on eight threads as on one.
 */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class StageContract {
  private static final int SOME = 30;

  private final Hearsay hearsay;
  private final List<Dispatch> dispatches;
  private final List<Ledger> ledgers = new ArrayList<>();

  protected StageContract(Hearsay hearsay, Stream<String> texts) {
    this.hearsay = hearsay;
    var all = texts.toList();
    dispatches =
        IntStream.range(0, all.size()).mapToObj(i -> dispatch("d" + i, all.get(i))).toList();
  }

  @BeforeAll
  void read() {
    dispatches.forEach(dispatch -> ledgers.add(hearsay.read(dispatch)));
  }

  @Test
  void everyTextHasALedger() {
    assertThat(ledgers).extracting(Ledger::dispatch).isEqualTo(dispatches);
  }

  @Test
  void noStageFails() {
    for (var ledger : ledgers) {
      assertThat(ledger.notes())
          .as(start(ledger))
          .noneMatch(note -> note.code().equals("stage-failed"));
    }
  }

  @Test
  void noSpanLeavesTheText() {
    for (var ledger : ledgers) {
      int end = ledger.dispatch().text().length();
      assertThat(spans(ledger)).as(start(ledger)).allMatch(span -> span.to() <= end);
    }
  }

  private static String start(Ledger ledger) {
    var text = ledger.dispatch().text();
    return text.substring(0, Math.min(text.length(), 200));
  }

  @Test
  void eightThreadsGiveTheBytesThatOneGives() {
    assertThat(readAll(dispatches, 8)).isEqualTo(bytes(ledgers));
  }

  @Test
  void theOrderOfTheDispatchesDoesNotMatter() {
    int all = dispatches.size();
    int from = Math.max(0, all - SOME);
    var backwards = new ArrayList<>(dispatches.subList(from, all));
    Collections.reverse(backwards);
    var found = readAll(backwards, 3);
    Collections.reverse(found);
    assertThat(found).isEqualTo(bytes(ledgers.subList(from, all)));
  }

  private List<String> readAll(List<Dispatch> dispatches, int threads) {
    var found = new ArrayList<Ledger>();
    var readings = dispatches.stream().map(d -> new Reading(d, List.of())).iterator();
    hearsay.readAll(readings, threads, found::add);
    return bytes(found);
  }

  private static List<String> bytes(List<Ledger> ledgers) {
    return new ArrayList<>(ledgers.stream().map(LedgerJson::write).toList());
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
