package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for threads and output. */
final class WorkOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "number of threads (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FILE", description = "write the output to this file")
  private Optional<Path> out = Optional.empty();

  /**
   * @throws IllegalArgumentException if it is less than 1
   */
  int threads() {
    if (threads < 1) {
      throw new IllegalArgumentException("--threads is at least 1, got " + threads);
    }
    return threads;
  }

  Optional<Path> out() {
    return out;
  }
}
