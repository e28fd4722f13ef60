package org.hearsay.cli;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.hearsay.export.Look;

/**
 * What a command knows of where it runs.
 *
 * @param standardInput what {@code -} reads
 * @param isInteractive whether somebody looks at the output as it comes
 * @param environment the environment's variables
 */
public record Terminal(
    InputStream standardInput, boolean isInteractive, Map<String, String> environment) {
  private static final int WIDTH = 100;

  /** Copies the variables. */
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** The terminal of this process. */
  static Terminal ofProcess(InputStream in, boolean isInteractive) {
    return new Terminal(in, isInteractive, System.getenv());
  }

  /** Columns to write in: as told, or as {@code COLUMNS} says, or {@value #WIDTH}. */
  int width(Optional<Integer> told) {
    var columns =
        Optional.ofNullable(environment.get("COLUMNS"))
            .filter(value -> value.matches("\\d{1,4}"))
            .map(Integer::valueOf);
    return Math.max(Look.NARROWEST, told.or(() -> columns).orElse(WIDTH));
  }

  /**
   * Whether to write in colour if nobody told: on a terminal, not a dumb one, unless {@code
   * NO_COLOR} is set.
   */
  boolean takesColour() {
    return isInteractive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
