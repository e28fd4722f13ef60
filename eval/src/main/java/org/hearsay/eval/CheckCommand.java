package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.cli.Failures;
import org.hearsay.cli.ResourceOptions;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.reader.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay check FOLDER}: ledgers against expectations written by hand. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Compares ledgers with what a careful reader expects: NAME.txt, NAME.expected.json.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all that must be right are",
      "1:some are not, or a file could not be read",
      "2:wrong usage"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "such as examples/golden")
  private Path folder = Path.of("examples/golden");

  @Option(
      names = "--must",
      paramLabel = "FILE",
      description = "names that must be right, a line each; without it, all must")
  private Optional<Path> must = Optional.empty();

  @Option(names = "--only", paramLabel = "NAME", split = ",", description = "some of the cases")
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
    var wrong = new ArrayList<String>();
    for (var golden : cases) {
      if (!isRight(golden, hearsay)) {
        wrong.add(golden.name());
      }
    }
    spec.commandLine()
        .getOut()
        .printf("%d of %d are right%n", cases.size() - wrong.size(), cases.size());
    var names =
        must.isPresent()
            ? Optional.of(Files.readAllLines(must.get()))
            : Optional.<List<String>>empty();
    wrong.removeIf(name -> names.filter(list -> !list.contains(name)).isPresent());
    return wrong.isEmpty() ? 0 : Failures.FAILED;
  }

  private boolean isRight(GoldenCase golden, Hearsay hearsay) throws IOException {
    var out = spec.commandLine().getOut();
    var differences = golden.differences(hearsay);
    out.println(
        golden.name()
            + ": "
            + (differences.isEmpty() ? "right" : differences.size() + " differences"));
    differences.forEach(line -> out.println("  " + line));
    out.flush();
    return differences.isEmpty();
  }
}
