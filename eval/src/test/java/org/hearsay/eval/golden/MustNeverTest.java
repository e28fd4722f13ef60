package org.hearsay.eval.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Claim;
import org.hearsay.model.Factuality;
import org.hearsay.model.Ledger;
import org.hearsay.model.Stance;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.ReadOptions;
import org.hearsay.reader.Readers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Errors that a ledger must never contain, on sentences that the model that ships reads:
 * must-never.tsv. A row with the state {@code fix} must still fail; when it passes, remove the
 * state.
 */
class MustNeverTest {
  private static final Path FILE = Path.of("src/test/resources/org/hearsay/eval/must-never.tsv");
  private static final Set<Stance> DENIALS = Set.of(Stance.DENY, Stance.RULE_OUT);

  private static Hearsay hearsay;

  /** The error that must not be made. */
  enum Never {
    LOSE_DENIAL,
    INVENT_DENIAL,
    INVENT_CONFIRM,
    VOUCH,
    AFFIRM;

    boolean isMade(Ledger ledger, String words) {
      var about = about(ledger, words);
      return switch (this) {
        case LOSE_DENIAL ->
            about.stream().noneMatch(c -> DENIALS.contains(c.stance())) || anyVouches(about);
        case INVENT_DENIAL -> ledger.claims().stream().anyMatch(c -> DENIALS.contains(c.stance()));
        case INVENT_CONFIRM -> ledger.claims().stream().anyMatch(c -> c.stance() == Stance.CONFIRM);
        case VOUCH -> anyVouches(about);
        case AFFIRM -> about.stream().anyMatch(c -> c.originatorView() == Factuality.CERTAIN);
      };
    }

    private static boolean anyVouches(List<Claim> claims) {
      return claims.stream().anyMatch(c -> c.publisherView() == Factuality.CERTAIN);
    }

    private static List<Claim> about(Ledger ledger, String words) {
      return ledger.claims().stream()
          .filter(
              claim ->
                  claim.content().stream()
                      .map(span -> span.of(ledger.dispatch().text()))
                      .collect(Collectors.joining(" "))
                      .contains(words))
          .toList();
    }
  }

  record Sentence(String id, boolean isToFix, Never never, String words, String text) {
    static Sentence of(String line) {
      var cells = line.split("\t", -1);
      return new Sentence(
          cells[0], cells[1].equals("fix"), Never.valueOf(cells[2]), cells[3], cells[4]);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  @BeforeAll
  static void open() {
    hearsay = Readers.open();
  }

  static Stream<Sentence> sentences() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
        .map(Sentence::of);
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void theErrorIsNotMade(Sentence sentence) {
    assertThat(sentence.text()).contains(sentence.words());
    var reading =
        new DispatchReader(ReadOptions.DEFAULT)
            .readText(sentence.id(), "LISBON, March 5, 2024 (Lusa) - " + sentence.text());
    var ledger = hearsay.read(reading);
    assertThat(sentence.never().isMade(ledger, sentence.words()))
        .as(
            sentence.isToFix()
                ? "%s no longer makes the error: remove 'fix' in must-never.tsv"
                : "%s: %s",
            sentence.id(),
            ledger.claims().stream()
                .map(c -> c.stance() + " " + c.originatorView() + " " + c.publisherView())
                .toList())
        .isEqualTo(sentence.isToFix());
  }
}
