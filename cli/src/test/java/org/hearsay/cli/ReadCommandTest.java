package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hearsay.annotate.ConlluFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands over dispatches, from arguments to output, with the model that ships. */
class ReadCommandTest {
  private static final String TEXT = "The harbour master said the pier is closed.";
  @TempDir private Path folder;
  private Path file = Path.of("port.txt");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("port.txt"), TEXT);
  }

  @Test
  void printsAPage() {
    assertThat(run("read", file.toString())).isZero();
    assertThat(out.toString()).contains("harbour master", "says: the pier is closed");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void explainsWithTheRuleAndTheWords() {
    assertThat(run("read", file.toString())).isZero();
    var page = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("read", "--explain", file.toString())).isZero();
    assertThat(out.toString()).contains("“said”").hasSizeGreaterThan(page.length());
    assertThat(page).doesNotContain("“said”");
  }

  @Test
  void printsOneLineOfJsonForEachDispatch() throws IOException {
    var line = "{\"uri\": \"%s\", \"publisher\": \"Norvik\", \"text\": \"" + TEXT + "\"}\n";
    var in = line.formatted("u1") + "broken\n" + line.formatted("u2");
    var stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    assertThat(run(stream, "read", "--format", "json", "-")).isEqualTo(1);
    var lines = out.toString().lines().toList();
    assertThat(lines).hasSize(2);
    for (int i = 0; i < 2; i++) {
      var ledger = new ObjectMapper().readTree(lines.get(i));
      assertThat(ledger.at("/dispatch/uri").textValue()).isEqualTo("u" + (i + 1));
      assertThat(ledger.at("/claims/0/stance").textValue()).isEqualTo("STATE");
    }
    assertThat(err.toString()).contains("standard input:2", "2 dispatches read, 1 inputs");
  }

  @Test
  void writesToAFileWhatItWouldPrint() throws IOException {
    assertThat(run("read", "--format", "json", file.toString())).isZero();
    var to = folder.resolve("out.jsonl");
    var printed = out.toString();
    assertThat(run("read", "--format", "json", "--out", to.toString(), file.toString())).isZero();
    assertThat(Files.readString(to)).isEqualTo(printed).startsWith("{").endsWith("}\n");
    assertThat(out.toString()).isEqualTo(printed);
  }

  @Test
  void aFullDiskIsNamed() {
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")));
    assertThat(run("read", "--out", "/dev/full", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("hearsay: Could not write to /dev/full: the disk is full");
  }

  @Test
  void annotatesAsConllu() {
    assertThat(run("annotate", file.toString())).isZero();
    assertThat(out.toString()).startsWith("# newdoc id = " + file + "\n");
    var found = ConlluFile.parse(TEXT, out.toString());
    var said = found.sentences().get(0).tokens().get(3);
    assertThat(found.sentences()).hasSize(1);
    assertThat(said.form()).isEqualTo("said");
    assertThat(said.lemma()).isEqualTo("say");
    assertThat(said.deprel()).isEqualTo("root");
  }

  private int run(String... arguments) {
    return run(InputStream.nullInputStream(), arguments);
  }

  private int run(InputStream in, String... arguments) {
    var terminal = new Terminal(in, false, Map.of());
    return Main.run(arguments, new PrintWriter(out), new PrintWriter(err), terminal);
  }
}
