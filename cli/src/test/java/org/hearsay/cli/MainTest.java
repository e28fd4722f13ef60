package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's messages and exit codes, without parsing. */
class MainTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # arguments                  | code | says
          --version                    | 0    | Hearsay
          --help                       | 0    | annotate
          read --help                  | 0    | --explain
          read                         | 2    | Missing required parameter
          say x                        | 2    | say
          read --threads 0 x.txt       | 2    | at least 1, got 0
          read --date soon x.txt       | 2    | got 'soon'
          read --encoding klingon x    | 2    | got 'klingon'
          read --date 2023-13-40 x.txt   | 2    | got '2023-13-40'
          read --publisher= x.txt      | 2    | --publisher is a name
          read --colour red x.txt      | 2    | Unknown option
          read -                       | 1    | standard input: There is no text
          read --format xml x          | 2    | xml
          read nowhere.txt             | 1    | nowhere.txt: There is no such file
          annotate nowhere.txt         | 1    | nowhere.txt: There is no such file
          """)
  void endsWithACodeAndSaysWhy(String arguments, int code, String says) {
    assertThat(run(arguments.split(" "))).isEqualTo(code);
    assertThat(out + "" + err).contains(says);
  }

  @ParameterizedTest
  @CsvSource({"'', empty-file", "' \n', empty-file", "'PK\u0000\u0001\u0002', binary-file"})
  void namesTheFileThatCanNotBeRead(String content, String code) throws IOException {
    var file = folder.resolve("odd.txt");
    Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    assertThat(run("read", file.toString())).isEqualTo(Failures.FAILED);
    assertThat(err.toString()).contains("odd.txt").contains(code);
  }

  @Test
  void closedStandardInputIsSaidToBeClosed() {
    var terminal = new Terminal(Terminal.closedInput(), false, Map.of());
    var arguments = new String[] {"read", "-"};
    assertThat(Main.run(arguments, new PrintWriter(out), new PrintWriter(err), terminal))
        .isEqualTo(Failures.FAILED);
    assertThat(err.toString()).contains("standard input: It is closed");
  }

  @Test
  void aNameThatJavaCanNotOpenIsAWrongUse() {
    assertThat(run("read", "a\0b.txt")).isEqualTo(Failures.WRONG_USAGE);
    assertThat(err.toString()).contains("can't be written", "LC_ALL");
  }

  @Test
  void aBrokenLineIsNamedByItsNumber() throws IOException {
    var file = folder.resolve("odd.jsonl");
    Files.writeString(file, "\n{\"text\": \"broken\n");
    assertThat(run("read", file.toString())).isEqualTo(Failures.FAILED);
    assertThat(err.toString()).contains("odd.jsonl:2").contains("broken-json");
  }

  @Test
  void wrongBytesAreNamedByTheirOffset() throws IOException {
    var file = folder.resolve("odd.txt");
    Files.write(file, "Kölner".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(run("read", file.toString())).isEqualTo(Failures.FAILED);
    assertThat(err.toString()).contains("0xF6").contains("--encoding");
  }

  @Test
  void progressIsSaidOnlyOfLongRunsAndNowAndThen() {
    var clock = new long[1];
    var said = new PrintWriter(err);
    var progress = new Progress(said, () -> clock[0]);
    for (int second = 0; second < 12; second++) {
      clock[0] = second * 1_000_000_000L;
      progress.dispatch();
    }
    said.flush();
    assertThat(err.toString().lines().toList())
        .isEqualTo(
            List.of("hearsay: 6 dispatches read in 5 s", "hearsay: 11 dispatches read in 10 s"));
  }

  @ParameterizedTest
  @CsvSource({
    "true, NO_COLOR, '', true",
    "true, NO_COLOR, 1, false",
    "false, NO_COLOR, '', false",
    "true, TERM, dumb, false",
  })
  void coloursOnlyATerminalThatWantsIt(boolean terminal, String key, String value, boolean colour) {
    var there = new Terminal(InputStream.nullInputStream(), terminal, Map.of(key, value));
    assertThat(there.takesColour()).isEqualTo(colour);
  }

  @ParameterizedTest
  @CsvSource({"120, , 120", "120, 60, 60", "12, , 40", "wide, , 100"})
  void isAsWideAsTheTerminal(String columns, Integer told, int width) {
    var there = new Terminal(InputStream.nullInputStream(), true, Map.of("COLUMNS", columns));
    assertThat(there.width(Optional.ofNullable(told))).isEqualTo(width);
  }

  private int run(String... arguments) {
    var terminal = new Terminal(InputStream.nullInputStream(), false, Map.of());
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err), terminal);
  }
}
