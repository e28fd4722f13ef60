package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Problem;

/** Reports each problem as it occurs, and counts what was read and noted. Safe for many threads. */
final class Summary {
  private final PrintWriter err;
  private final Map<String, Integer> notes = new TreeMap<>();
  private int dispatches;
  private int problems;

  Summary(PrintWriter err) {
    this.err = err;
  }

  /** Reports the problem at once, with its place and what to do. */
  synchronized void problem(Problem problem) {
    problems++;
    var where = problem.where() + problem.line().map(line -> ":" + line).orElse("");
    err.println("hearsay: " + where + ": " + problem.message() + " [" + problem.code() + "]");
    err.flush();
  }

  synchronized void dispatch(List<Note> noted) {
    dispatches++;
    noted.forEach(note -> notes.merge(note.code(), 1, Integer::sum));
  }

  synchronized int problems() {
    return problems;
  }

  /** Prints the counts; nothing if one dispatch was read without problems. */
  synchronized void print() {
    if (dispatches > 1 || problems > 0) {
      err.printf("%d dispatches read, %d inputs could not be read%n", dispatches, problems);
    }
    if (dispatches > 1 && !notes.isEmpty()) {
      err.println("Noted: " + notes);
    }
  }
}
