package org.hearsay.model.dispatch;

import java.util.Optional;

/** Collects what stages could not read in one dispatch. Codes are counted, so keep them stable. */
@FunctionalInterface
public interface Notes {
  /** Adds one note. */
  void add(Note note);

  /** Notes something about a span of the text. */
  default void add(String code, Span at, String message) {
    add(new Note(code, Optional.of(at), message));
  }

  /** Notes something about the whole dispatch. */
  default void add(String code, String message) {
    add(new Note(code, Optional.empty(), message));
  }
}
