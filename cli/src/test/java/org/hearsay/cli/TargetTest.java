package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
  /** A file of Linux to which nothing can be written. */
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;
  private final StringWriter standardOutput = new StringWriter();

  @Test
  void writesEachTextAtOnceAndAsItIs() throws IOException {
    var file = folder.resolve("out");
    try (var target = Target.open(Optional.of(file), new PrintWriter(standardOutput))) {
      target.print("Kiel\n");
      assertThat(file).hasContent("Kiel\n");
      target.print("Łódź 🚢\r\n");
    }
    assertThat(Files.readString(file)).isEqualTo("Kiel\nŁódź 🚢\r\n");
    assertThat(standardOutput.toString()).isEmpty();
  }

  @Test
  void halfASurrogatePairDoesNotStopIt() throws IOException {
    var file = folder.resolve("out");
    try (var target = Target.open(Optional.of(file), new PrintWriter(standardOutput))) {
      target.print("a\ud800b\n");
    }
    assertThat(Files.readString(file)).isEqualTo("a?b\n");
  }

  @Test
  void leavesStandardOutputOpen() throws IOException {
    var writer = new PrintWriter(standardOutput);
    try (var target = Target.open(Optional.empty(), writer)) {
      target.print("Kiel\n");
    }
    writer.print("Oslo\n");
    assertThat(standardOutput.toString()).isEqualTo("Kiel\nOslo\n");
  }

  @Test
  void saysThatTheFileCanNotBeWrittenAnyMore() throws IOException {
    assumeTrue(Files.exists(FULL));
    var target = Target.open(Optional.of(FULL), new PrintWriter(standardOutput));
    assertThatThrownBy(() -> target.print("Kiel\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("/dev/full")
        .hasMessageContaining("disk is full");
    assertThatThrownBy(target::close).isInstanceOf(IOException.class);
  }

  @Test
  void saysThatStandardOutputCanNotBeWrittenAnyMore() throws IOException {
    assumeTrue(Files.exists(FULL));
    try (var full = new PrintWriter(Files.newBufferedWriter(FULL))) {
      var target = Target.open(Optional.empty(), full);
      assertThatThrownBy(() -> target.print("Kiel\n"))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("standard output");
    }
  }
}
