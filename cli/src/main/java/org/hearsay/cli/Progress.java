package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.hearsay.read.Reading;

/** Reports the progress of a long run from time to time. Safe for many threads. */
final class Progress {
  private static final int FEW = 3;
  private static final long PAUSE_NANOS = 5_000_000_000L;

  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private final long start;
  private long said;
  private int dispatches;
  private boolean inParts;

  /**
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  Progress(PrintWriter err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    start = nanoTime.getAsLong();
    said = start;
  }

  /** Reports that a text is so long that it is read in parts. */
  synchronized void starts(Reading reading) {
    inParts |= reading.notes().stream().anyMatch(note -> note.code().equals(Reading.IN_PARTS));
    boolean first = reading.dispatch().id().contains("#char=0,");
    reading.notes().stream()
        .filter(note -> first && note.code().equals(Reading.IN_PARTS))
        .forEach(
            note -> err.println("hearsay: " + reading.dispatch().id() + ": " + note.message()));
    err.flush();
  }

  synchronized void dispatch() {
    dispatches++;
    long now = nanoTime.getAsLong();
    if ((inParts || dispatches > FEW) && now - said >= PAUSE_NANOS) {
      said = now;
      err.printf(
          "hearsay: %d dispatches read in %d s%n", dispatches, (now - start) / 1_000_000_000L);
      err.flush();
    }
  }
}
