package org.hearsay.model;

import java.util.List;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Timex;

/** The record of one dispatch. Every field can be traced to the words that it was read from. */
public record Ledger(
    Generator generator,
    Dispatch dispatch,
    List<Claim> claims,
    List<Event> events,
    List<Actor> actors,
    List<Place> places,
    List<Timex> times,
    List<Quantity> quantities,
    List<Question> questions,
    List<Note> notes) {
  /** Copies the lists. */
  public Ledger {
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    questions = List.copyOf(questions);
    notes = List.copyOf(notes);
  }
}
