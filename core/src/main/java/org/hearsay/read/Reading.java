package org.hearsay.read;

import java.util.List;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Note;

/**
 * A dispatch as it was read, and what the reader could not make sense of in it (a wrong date, a
 * language that is not supported). The notes belong at the head of the dispatch's ledger.
 */
public record Reading(Dispatch dispatch, List<Note> notes) {
  /** Copies the list. */
  public Reading {
    notes = List.copyOf(notes);
  }
}
