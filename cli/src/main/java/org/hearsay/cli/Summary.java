package org.hearsay.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Ledger;
import org.hearsay.model.Note;
import org.hearsay.model.Problem;

/** Counts what was read, what could not be, and what was noted. */
final class Summary {
  private static final int SHOWN = 20;

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> notes = new TreeMap<>();
  private int dispatches;

  void problem(Problem problem) {
    problems.add(problem);
  }

  void ledger(Ledger ledger) {
    dispatch(ledger.notes());
  }

  void dispatch(List<Note> noted) {
    dispatches++;
    noted.forEach(note -> notes.merge(note.code(), 1, Integer::sum));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  int dispatches() {
    return dispatches;
  }

  /** Each problem with where and what to do, then counts; nothing where there is nothing to say. */
  void print(PrintWriter err) {
    problems.stream().limit(SHOWN).forEach(p -> err.println("hearsay: " + line(p)));
    if (problems.size() > SHOWN) {
      err.printf("hearsay: and %d more that could not be read%n", problems.size() - SHOWN);
    }
    if (dispatches > 1 || !problems.isEmpty()) {
      err.printf("%d dispatches read, %d inputs could not be read%n", dispatches, problems.size());
    }
    if (dispatches > 1 && !notes.isEmpty()) {
      err.println("Noted: " + notes);
    }
  }

  private static String line(Problem problem) {
    var where = problem.where() + problem.line().map(line -> ":" + line).orElse("");
    return where + ": " + problem.message() + " [" + problem.code() + "]";
  }
}
