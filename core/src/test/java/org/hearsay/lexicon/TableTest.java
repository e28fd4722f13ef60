package org.hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @Test
  void readsCellsListsAndNumbers() throws IOException {
    var row =
        rows("# a comment\nname\taliases\tweight\tsource\nKyodo\tKyodo News| Kyodo \t0.5\town\n")
            .get(0);
    assertThat(row.get("name")).isEqualTo("Kyodo");
    assertThat(row.list("aliases")).containsExactly("Kyodo News", "Kyodo");
    assertThat(row.number("weight")).isEqualTo(0.5);
    assertThat(row.line()).isEqualTo(3);
  }

  @Test
  void aShortRowHasEmptyCells() throws IOException {
    assertThat(rows("a\tb\tsource\nx\n").get(0).find("b")).isEmpty();
  }

  @Test
  void saysWhereARowIsTooLong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rows("a\tb\nx\ty\tz\n"))
        .withMessage("t.tsv:2: a row has at most 2 cells, got 3; remove the extra tabs");
  }

  @Test
  void saysWhereACellIsWrong() throws IOException {
    var row = rows("a\tstance\nx\tSHOUT\n").get(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.number("a"))
        .withMessageContaining("t.tsv:2: 'a' is a number, got 'x'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> row.constant("stance", Stance.class))
        .withMessageContaining("got 'SHOUT'");
  }

  @Test
  void aUsersRowsStandFirst(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("questions.tsv"), "pattern\tsource\nnobody can say\tmine\n");
    var table = Table.read("questions.tsv", Optional.of(folder));
    assertThat(table.rows().get(0).get("pattern")).isEqualTo("nobody can say");
    assertThat(table.rows()).hasSizeGreaterThan(5);
  }

  @Test
  void aFileThatShipsNowhereIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.read("nothing.tsv", Optional.empty()))
        .withMessageContaining("nothing.tsv");
  }

  private static List<Row> rows(String content) throws IOException {
    return Table.parse("t.tsv", new StringReader(content));
  }
}
