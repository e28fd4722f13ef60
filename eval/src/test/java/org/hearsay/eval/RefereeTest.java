package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The counts of each document, on two documents of our own. referee.py itself compares their sums
 * with the scorer's figures for the whole corpus.
 */
class RefereeTest {
  private static final Path TOOLS = Path.of("../../shared/tools");
  private static final Corpus CORPUS = new Corpus("own", Corpus.Kind.ATTRIBUTION, "own");

  @TempDir private Path shared = Path.of("");

  @BeforeEach
  void writeCorpus() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(TOOLS) && Referee.hasPython(),
        () -> "SKIPPED: needs python3 and the scorers in " + TOOLS.toAbsolutePath());
    Files.createSymbolicLink(shared.resolve("tools"), TOOLS.toAbsolutePath());
    document("rain", "Ana said it rained.", "Source 0 3", "Cue 4 8", "Content 9 18");
    document("ships", "Ben said ships sailed.", "Source 0 3", "Cue 4 8", "Content 9 21");
  }

  private void document(String name, String text, String... spans) throws IOException {
    var gold = Files.createDirectories(shared.resolve("own/attributions"));
    Files.createDirectories(shared.resolve("own/text"));
    Files.writeString(shared.resolve("own/text/" + name + ".txt"), text);
    var lines = new StringBuilder();
    for (int i = 0; i < spans.length; i++) {
      lines.append("T%d\t%s\t-\n".formatted(i + 1, spans[i]));
    }
    lines.append("E1\tSource:T1 Cue:T2 Content:T3\n");
    Files.writeString(gold.resolve(name + "_1.ann"), lines);
  }

  private static String ledger(String name, String text, int to, String source) {
    return """
        {"dispatch": {"uri": "%s.txt", "text": "%s"}, "claims": [{"cue": [{"start": 4, "end": 8}], \
        "content": [{"start": 9, "end": %d}], "chain": [{"name": "%s", "spans": [{"start": 0, "end": 3}]}]}]}
        """
        .formatted(name, text, to, source);
  }

  private Counts score(String... ledgers) throws IOException {
    var file = Files.writeString(shared.resolve("ledgers.jsonl"), String.join("", ledgers));
    return new Referee(shared).score(CORPUS, file);
  }

  @Test
  void eachDocumentIsCounted() throws IOException {
    var counts =
        score(
            ledger("rain", "Ana said it rained.", 18, "Ana"),
            ledger("ships", "Ben said ships sailed.", 15, "Ben"));
    assertThat(counts.columns())
        .containsExactly("content", "system", "gold", "attribution", "exact");
    assertThat(counts.rows().get("rain")).containsExactly(1, 1, 1, 1, 1);
    assertThat(counts.rows().get("ships")).containsExactly(1, 1, 1, 1, 0);
  }

  @Test
  void aDocumentWithoutLedgerIsAFailure() {
    assertThatThrownBy(() -> score(ledger("rain", "Ana said it rained.", 18, "Ana")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own: the scorer ended with 1: not all documents have a ledger");
  }
}
