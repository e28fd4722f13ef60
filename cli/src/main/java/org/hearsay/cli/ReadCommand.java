package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.LedgerJson;
import org.hearsay.export.LedgerText;
import org.hearsay.export.Look;
import org.hearsay.model.Ledger;
import org.hearsay.read.DispatchReader;
import org.hearsay.reader.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay read FILE…}: prints the ledger of each dispatch. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Prints the ledger of each dispatch.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:something could not be read; the rest was",
      "2:wrong usage"
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "a page to read, or JSON Lines in the ledger format")
  private Format format = Format.TEXT;

  @Option(names = "--explain", description = "shows the rule and the words behind each field")
  private boolean explain;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "of the page (those of the terminal)")
  private Optional<Integer> width = Optional.empty();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What to print. */
  enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() throws IOException {
    int threads = work.threads();
    var reader = new DispatchReader(input.readOptions());
    var look = look();
    var err = spec.commandLine().getErr();
    var summary = new Summary();
    var progress = new Progress(err, System::nanoTime);
    try (var target = Target.open(work.out(), spec.commandLine().getOut());
        var readings = reader.read(input.inputs(), terminal.standardInput(), summary::problem)) {
      var iterator = readings.peek(progress::starts).iterator();
      if (iterator.hasNext()) { // models are loaded only where there is something to read
        Readers.open(input.options(), input.model())
            .readAll(
                iterator,
                threads,
                ledger -> {
                  print(ledger, look, target);
                  summary.ledger(ledger);
                  progress.dispatch();
                });
      }
    }
    summary.print(err);
    return summary.problems().isEmpty() ? 0 : Failures.FAILED;
  }

  private void print(Ledger ledger, Look look, Target target) {
    try {
      target.print(
          (format == Format.JSON ? LedgerJson.write(ledger) : LedgerText.write(ledger, look))
              + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  private Look look() {
    boolean colour = work.out().isEmpty() && terminal.takesColour();
    return new Look(
        terminal.width(width), colour, explain ? Look.Detail.EXPLAINED : Look.Detail.PAGE);
  }
}
