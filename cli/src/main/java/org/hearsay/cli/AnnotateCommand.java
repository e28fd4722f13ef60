package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.ConlluFile;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Note;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.InOrder;
import org.hearsay.read.DispatchReader;
import org.hearsay.reader.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code hearsay annotate FILE…}: what the parser makes of each dispatch. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = "Writes sentences, tokens, dependencies and names of each dispatch as CoNLL-U.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all was read",
      "1:something could not be read; the rest was",
      "2:wrong usage"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private WorkOptions work = new WorkOptions();

  AnnotateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** One dispatch as CoNLL-U, and what the annotator could not make sense of. */
  private record Annotated(String conllu, List<Note> notes) {}

  @Override
  public Integer call() throws IOException {
    int threads = work.threads();
    var reader = new DispatchReader(input.readOptions());
    var err = spec.commandLine().getErr();
    var summary = new Summary();
    var progress = new Progress(err, System::nanoTime);
    try (var target = Target.open(work.out(), spec.commandLine().getOut());
        var readings = reader.read(input.inputs(), terminal.standardInput(), summary::problem)) {
      var iterator = readings.peek(progress::starts).iterator();
      if (iterator.hasNext()) {
        var annotator = Hearsay.cached(input.options(), Readers.annotator(input.model()));
        InOrder.run(
            iterator,
            threads,
            reading -> annotate(reading.dispatch(), annotator),
            annotated -> {
              print(annotated.conllu(), target);
              summary.dispatch(annotated.notes());
              progress.dispatch();
            });
      }
    }
    summary.print(err);
    return summary.problems().isEmpty() ? 0 : Failures.FAILED;
  }

  private static Annotated annotate(Dispatch dispatch, Annotator annotator) {
    var notes = new ArrayList<Note>();
    var found = annotator.annotate(dispatch, notes::add);
    return new Annotated(
        "# newdoc id = " + dispatch.id() + "\n" + ConlluFile.write(dispatch.text(), found), notes);
  }

  private static void print(String conllu, Target target) {
    try {
      target.print(conllu);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
