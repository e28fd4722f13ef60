package org.hearsay.read;

import java.util.List;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Note;

/**
 * A dispatch as it was read, and what the reader could not make sense of in it (a wrong date, a
 * language that is not supported). The notes belong at the head of the dispatch's ledger.
 */
public record Reading(Dispatch dispatch, List<Note> notes) {
  /** The code of the note on each part of a text that is too long for one dispatch. */
  public static final String IN_PARTS = "long-text-in-parts";

  /** Copies the list. */
  public Reading {
    notes = List.copyOf(notes);
  }
}
