package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hearsay.model.dispatch.Note;
import org.hearsay.model.dispatch.Problem;
import org.hearsay.pipeline.InOrder;
import org.hearsay.read.DispatchReader;
import org.hearsay.read.Reading;
import picocli.CommandLine;

/**
 * Reads a command's inputs, makes a page of each dispatch on many threads, and prints the pages in
 * the order of the inputs, each as soon as it is ready.
 */
record Batch(CommandLine command, Terminal terminal, InputOptions input, WorkOptions work) {
  /** The output for one dispatch, and its notes. */
  record Page(String text, List<Note> notes) {}

  /** A dispatch with its page; without one if memory ran out. */
  private record Attempt(Reading reading, Optional<Page> page) {
    static Attempt of(Reading reading, Function<Reading, Page> pages) {
      try {
        return new Attempt(reading, Optional.of(pages.apply(reading)));
      } catch (OutOfMemoryError e) {
        return new Attempt(reading, Optional.empty());
      }
    }
  }

  /**
   * Runs the command.
   *
   * @param open loads models and data; called only if there is something to read
   * @return the exit code: 0, or 1 if something could not be read
   * @throws IOException if the output can't be written
   */
  int run(Supplier<Function<Reading, Page>> open) throws IOException {
    int threads = work.threads();
    var reader = new DispatchReader(input.readOptions());
    var summary = new Summary(command.getErr());
    var progress = new Progress(command.getErr(), System::nanoTime);
    try (var target = Target.open(work.out(), command.getOut());
        var readings = reader.read(input.inputs(), terminal.standardInput(), summary::problem)) {
      var iterator = readings.peek(progress::starts).iterator();
      if (iterator.hasNext()) {
        var pages = open.get();
        InOrder.run(
            iterator,
            threads,
            reading -> Attempt.of(reading, pages),
            attempt -> {
              take(attempt, pages, target, summary);
              progress.dispatch();
            });
      }
    }
    summary.print();
    return summary.problems() == 0 ? 0 : Failures.FAILED;
  }

  private static void take(
      Attempt attempt, Function<Reading, Page> pages, Target target, Summary summary) {
    // memory may have run out because of another dispatch, which is done by now
    var page = attempt.page().or(() -> Attempt.of(attempt.reading(), pages).page());
    if (page.isEmpty()) {
      summary.problem(outOfMemory(attempt.reading()));
      return;
    }
    try {
      target.print(page.get().text());
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
    summary.dispatch(page.get().notes());
  }

  private static Problem outOfMemory(Reading reading) {
    var dispatch = reading.dispatch();
    return new Problem(
        "out-of-memory",
        dispatch.id(),
        Optional.empty(),
        "Its %d characters need more memory. %s"
            .formatted(dispatch.text().length(), Failures.memoryAdvice()));
  }
}
