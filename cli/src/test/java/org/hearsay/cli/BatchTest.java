package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hearsay.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How commands treat their dispatches, with pages that need no model. */
@Timeout(60)
class BatchTest {
  private static final String LINE = "{\"uri\": \"%s\", \"text\": \"Ships sailed.\"}\n";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Command
  static final class Echo {
    @Mixin private InputOptions input = new InputOptions();
    @Mixin private WorkOptions work = new WorkOptions();
  }

  @ParameterizedTest
  @CsvSource({
    // times that memory runs out at b | printed | code
    "0, a b c, 0",
    "1, a b c, 0",
    "2, a c, 1",
  })
  void aDispatchThatNeedsTooMuchMemoryIsTriedAgainAndThenNamed(int fails, String printed, int code)
      throws IOException {
    var left = new AtomicInteger(fails);
    Function<Reading, Batch.Page> pages =
        reading -> {
          if (id(reading).equals("b") && left.getAndDecrement() > 0) {
            throw new OutOfMemoryError("Java heap space");
          }
          return page(reading);
        };
    var lines = LINE.formatted("a") + LINE.formatted("b") + LINE.formatted("c");
    assertThat(run(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), pages))
        .isEqualTo(code);
    assertThat(out.toString().split("\n")).containsExactly(printed.split(" "));
    assertThat(err.toString().contains("hearsay: b: Its 13 characters need more memory"))
        .isEqualTo(code == 1);
    assertThat(err.toString().contains("-Xmx")).isEqualTo(code == 1);
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void eachDispatchIsPrintedBeforeTheNextIsThere(int threads) throws IOException {
    var given = new AtomicInteger();
    var live =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("Bytes are read one by one");
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            int count = given.getAndIncrement();
            while (out.toString().lines().count() < count) {
              Thread.onSpinWait();
            }
            if (count == 3) {
              return -1;
            }
            var line = LINE.formatted("n" + count).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(line, 0, bytes, from, line.length);
            return line.length;
          }
        };
    assertThat(run(live, BatchTest::page, "--threads", "" + threads)).isZero();
    assertThat(out.toString()).isEqualTo("n0\nn1\nn2\n");
  }

  @Test
  void eachProblemIsNamedAndAllAreCounted() throws IOException {
    var lines = new StringBuilder();
    for (int i = 1; i <= 30; i++) {
      lines.append("{\"uri\": \"").append(i).append("\"}\n");
    }
    var in = new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(run(in, BatchTest::page)).isEqualTo(1);
    var said = err.toString().lines().toList();
    assertThat(said).hasSize(31).last().asString().contains("0 dispatches", "30 inputs");
    for (int i = 1; i <= 30; i++) {
      assertThat(said.get(i - 1)).contains("standard input:" + i + ": ", "json-without-text");
    }
  }

  private int run(InputStream in, Function<Reading, Batch.Page> pages, String... options)
      throws IOException {
    var echo = new Echo();
    var command = new CommandLine(echo).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    var arguments = new java.util.ArrayList<>(List.of(options));
    arguments.add("-");
    command.parseArgs(arguments.toArray(String[]::new));
    var terminal = new Terminal(in, false, Map.of());
    return new Batch(command, terminal, echo.input, echo.work).run(() -> pages);
  }

  private static Batch.Page page(Reading reading) {
    return new Batch.Page(id(reading) + "\n", List.of());
  }

  private static String id(Reading reading) {
    return reading.dispatch().id();
  }
}
