package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The target of a command's output: standard output, or a file. A failed write is always reported.
 */
final class Target implements AutoCloseable {
  private final PrintWriter writer;
  private final Optional<Path> file;

  private Target(PrintWriter writer, Optional<Path> file) {
    this.writer = writer;
    this.file = file;
  }

  /**
   * Opens the file, if there is one.
   *
   * @throws IOException if it can't be written
   */
  static Target open(Optional<Path> file, PrintWriter standardOutput) throws IOException {
    var writer =
        file.isPresent()
            ? new PrintWriter(Files.newOutputStream(file.get()), false, StandardCharsets.UTF_8)
            : standardOutput;
    return new Target(writer, file);
  }

  /**
   * Writes a text unchanged. Lines end with line feeds on every system.
   *
   * @throws IOException if it could not be written
   */
  void print(String text) throws IOException {
    writer.print(text);
    check();
  }

  private void check() throws IOException {
    if (writer.checkError()) {
      var where = file.map(Path::toString).orElse("standard output");
      throw new IOException(
          "Could not write to " + where + ": the disk is full, or the pipe is closed");
    }
  }

  @Override
  public void close() throws IOException {
    check();
    if (file.isPresent()) {
      writer.close();
      check();
    }
  }
}
