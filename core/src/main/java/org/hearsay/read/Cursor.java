package org.hearsay.read;

import java.util.Optional;

/** Returns readings one at a time, so that no input has to be in memory as a whole. */
interface Cursor extends AutoCloseable {
  /** The next reading, or empty at the end and from then on. */
  Optional<Reading> next();

  @Override
  default void close() {}
}
