package org.hearsay.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Note;
import org.hearsay.reader.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay annotate FILE…}: prints the annotation of each dispatch. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Writes the sentences, tokens, trees, names and attributions of each dispatch as CoNLL-U,"
            + " as the other stages read them.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some input could not be read; everything else was",
      "2:invalid command line"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  AnnotateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    return new Batch(spec.commandLine(), terminal, input, work)
        .run(
            () -> {
              var annotator = Readers.open(input.options(), input.model()).annotator();
              return reading -> page(reading.dispatch(), annotator);
            });
  }

  private static Batch.Page page(Dispatch dispatch, Annotator annotator) {
    var notes = new ArrayList<Note>();
    var found = annotator.annotate(dispatch, notes::add);
    return new Batch.Page(
        "# newdoc id = " + dispatch.id() + "\n" + ConlluFile.write(dispatch.text(), found), notes);
  }
}
