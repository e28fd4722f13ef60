package org.hearsay.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.format.LedgerJson;
import org.hearsay.model.Ledger;
import org.hearsay.reader.Readers;
import org.hearsay.terminal.LedgerText;
import org.hearsay.terminal.PageStyle;
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
      "0:everything was read",
      "1:some input could not be read; everything else was",
      "2:invalid command line"
    })
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "a page for people (default), or JSON Lines in the ledger format")
  private Format format = Format.TEXT;

  @Option(names = "--explain", description = "show the rule and the words behind each field")
  private boolean explain;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "width of the page (default: the terminal's)")
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
    var style = style();
    return new Batch(spec.commandLine(), terminal, input, work)
        .run(
            () -> {
              var hearsay = Readers.open(input.options(), input.model());
              return reading -> page(hearsay.read(reading), style);
            });
  }

  private Batch.Page page(Ledger ledger, PageStyle style) {
    var text = format == Format.JSON ? LedgerJson.write(ledger) : LedgerText.write(ledger, style);
    return new Batch.Page(text + "\n", ledger.notes());
  }

  private PageStyle style() {
    boolean colour = work.out().isEmpty() && terminal.takesColour();
    return new PageStyle(
        terminal.width(width),
        colour,
        explain ? PageStyle.Detail.EXPLAINED : PageStyle.Detail.PAGE);
  }
}
