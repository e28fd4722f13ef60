package org.hearsay.read;

import java.util.List;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;

/**
 * A dispatch as it was read, with notes on what could not be interpreted (a wrong date, an
 * unsupported language). The ledger lists these notes first.
 */
public record Reading(Dispatch dispatch, List<Note> notes) {
  /** The code of the note that every part of a long text gets. */
  public static final String IN_PARTS = "long-text-in-parts";

  /** Copies the list. */
  public Reading {
    notes = List.copyOf(notes);
  }
}
