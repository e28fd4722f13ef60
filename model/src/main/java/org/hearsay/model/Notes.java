package org.hearsay.model;

import java.util.Optional;

/**
 * Takes what a stage could not read in the dispatch at hand. The code is counted: keep it stable.
 */
@FunctionalInterface
public interface Notes {
  /** Adds one note. */
  void add(Note note);

  /** Notes something at a place in the text. */
  default void add(String code, Span at, String message) {
    add(new Note(code, Optional.of(at), message));
  }

  /** Notes something about the whole dispatch. */
  default void add(String code, String message) {
    add(new Note(code, Optional.empty(), message));
  }
}
