package org.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.LedgerJson;
import org.hearsay.export.LedgerText;
import org.hearsay.export.Look;
import org.hearsay.model.Ledger;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.read.DispatchReader;
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

  @Option(names = "--threads", paramLabel = "N", description = "how many read at once (all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--out", paramLabel = "FILE", description = "writes there, not on the screen")
  private Optional<Path> out = Optional.empty();

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
    if (threads < 1) {
      throw new IllegalArgumentException("--threads is at least 1, got " + threads);
    }
    var readOptions = input.readOptions();
    var summary = new Summary();
    var reader = new DispatchReader(readOptions);
    var hearsay = Hearsay.open(input.options());
    var target = target();
    try (var readings = reader.read(input.inputs(), terminal.standardInput(), summary::problem)) {
      hearsay.readAll(
          readings.iterator(),
          threads,
          ledger -> {
            print(ledger, target);
            summary.ledger(ledger);
          });
    }
    target.flush();
    if (out.isPresent()) {
      target.close();
    }
    summary.print(spec.commandLine().getErr());
    return summary.problems().isEmpty() ? 0 : Failures.FAILED;
  }

  /** Line feeds on every system: the same input gives the same bytes. */
  private void print(Ledger ledger, PrintWriter target) {
    if (format == Format.JSON) {
      target.print(LedgerJson.write(ledger) + "\n");
    } else {
      target.print(LedgerText.write(ledger, look()) + "\n");
    }
    target.flush();
  }

  private Look look() {
    boolean colour = out.isEmpty() && terminal.takesColour();
    return new Look(
        terminal.width(width), colour, explain ? Look.Detail.EXPLAINED : Look.Detail.PAGE);
  }

  private PrintWriter target() throws IOException {
    return out.isPresent()
        ? new PrintWriter(Files.newBufferedWriter(out.get()))
        : spec.commandLine().getOut();
  }
}
