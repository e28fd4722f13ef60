package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.hearsay.terminal.PageStyle;

/**
 * What a command knows about its terminal and process.
 *
 * @param standardInput what {@code -} reads
 * @param isInteractive whether the output goes to a terminal
 * @param environment the environment's variables
 */
public record Terminal(
    InputStream standardInput, boolean isInteractive, Map<String, String> environment) {
  private static final int WIDTH = 100;

  /** Copies the variables. */
  public Terminal {
    environment = Map.copyOf(environment);
  }

  /** The terminal of this process, as the launcher describes it. */
  static Terminal ofProcess() {
    boolean closed = System.getProperty("hearsay.stdin", "").equals("closed");
    return new Terminal(
        closed ? closedInput() : System.in,
        Boolean.getBoolean("hearsay.terminal"),
        System.getenv());
  }

  /** Standard input if it was closed when the process started. */
  static InputStream closedInput() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("It is closed; open it with a pipe or with < FILE");
      }
    };
  }

  /** The width in columns: the requested one, or {@code COLUMNS}, or {@value #WIDTH}. */
  int width(Optional<Integer> told) {
    var columns =
        Optional.ofNullable(environment.get("COLUMNS"))
            .filter(value -> value.matches("\\d{1,4}"))
            .map(Integer::valueOf);
    return Math.max(PageStyle.NARROWEST, told.or(() -> columns).orElse(WIDTH));
  }

  /**
   * Whether to use colour by default: on a terminal that is not a dumb one, unless {@code NO_COLOR}
   * is set.
   */
  boolean takesColour() {
    return isInteractive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
