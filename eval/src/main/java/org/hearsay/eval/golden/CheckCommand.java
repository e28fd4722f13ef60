package org.hearsay.eval.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.cli.Failures;
import org.hearsay.cli.ResourceOptions;
import org.hearsay.reader.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay check FOLDER}: compares ledgers with expectations written by hand. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Compares ledgers with expectations written by hand: NAME.txt and NAME.expected.json.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no error that is never allowed, no field worse than FOLDER/fields.tsv by more than a value",
      "1:there is one, or a file could not be read",
      "2:invalid command line"
    })
public final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FOLDER",
      description = "the folder with the cases, such as examples/golden")
  private Path folder = Path.of("examples/golden");

  @Option(names = "--accept", description = "write the scores to FOLDER/fields.tsv")
  private boolean accept;

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "check only these cases")
  private List<String> only = List.of();

  @Mixin private ResourceOptions resources = new ResourceOptions();

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "FOLDER holds NAME.txt and NAME.expected.json, got " + folder);
    }
    var cases =
        GoldenCase.list(folder).stream()
            .filter(c -> only.isEmpty() || only.contains(c.name()))
            .toList();
    if (cases.isEmpty()) {
      throw new IllegalArgumentException("There is no case to check in " + folder);
    }
    var hearsay = Readers.open(resources.options(), resources.model());
    var scores = new FieldScores();
    var faults = new ArrayList<String>();
    for (var golden : cases) {
      var result = golden.compare(hearsay);
      show(golden, result);
      scores.addAll(result.scores());
      result
          .mustNever()
          .forEach(line -> faults.add("never allowed: " + golden.name() + " " + line));
    }
    show(scores);
    var file = folder.resolve("fields.tsv");
    if (accept) {
      scores.write(file);
    } else if (only.isEmpty() && Files.exists(file)) {
      faults.addAll(scores.worseThan(FieldScores.read(file)));
    }
    faults.forEach(line -> spec.commandLine().getErr().println("hearsay: " + line));
    return faults.isEmpty() ? 0 : Failures.FAILED;
  }

  private void show(GoldenCase golden, GoldenCase.Result result) {
    var out = spec.commandLine().getOut();
    int count = result.differences().size();
    out.println(golden.name() + ": " + (count == 0 ? "right" : count + " differences"));
    result.differences().forEach(line -> out.println("  " + line));
    out.flush();
  }

  private void show(FieldScores scores) {
    var out = spec.commandLine().getOut();
    out.printf("%n%-30s %9s %7s %9s%n", "field", "precision", "recall", "expected");
    scores
        .scores()
        .forEach(
            (field, score) ->
                out.printf(
                    Locale.ROOT,
                    "%-30s %9.3f %7.3f %9d%n",
                    field,
                    score.precision(),
                    score.recall(),
                    score.expected()));
    out.flush();
  }
}
