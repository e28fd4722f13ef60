package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command's output goes: standard output, or a file. A write that fails is never lost. */
final class Target implements AutoCloseable {
  private final PrintWriter writer;
  private final Optional<Path> file;

  private Target(PrintWriter writer, Optional<Path> file) {
    this.writer = writer;
    this.file = file;
  }

  /**
   * Opens the file, if one is told.
   *
   * @throws IOException if it can't be written
   */
  static Target open(Optional<Path> file, PrintWriter standardOutput) throws IOException {
    var writer =
        file.isPresent() ? new PrintWriter(Files.newBufferedWriter(file.get())) : standardOutput;
    return new Target(writer, file);
  }

  /**
   * Writes a text as it is; its lines end in line feeds on every system.
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
          "Could not write to " + where + ": the disk is full, or nobody reads the pipe any more");
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
