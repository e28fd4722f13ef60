package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.Failures;
import org.hearsay.cli.ResourceOptions;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.reader.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hearsay eval}: figures on corpora, guarded both ways. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the program on corpora, writes docs/results.md, and compares the figures with"
          + " accuracy.tsv.",
      "Run it in the project's folder; it needs python3."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all figures are as expected",
      "1:a figure is worse or better than accuracy.tsv expects, or a document could not be read",
      "2:wrong usage"
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--shared",
      paramLabel = "FOLDER",
      description = "holds cases, corpora and tools (../shared)")
  private Path shared = Path.of("../shared");

  @Option(
      names = "--only",
      paramLabel = "CORPUS",
      split = ",",
      description = "some corpora; docs/results.md is then left alone")
  private List<String> only = List.of();

  @Option(names = "--update", description = "makes the figures what accuracy.tsv expects")
  private boolean update;

  @Mixin private ResourceOptions resources = new ResourceOptions();

  @Option(names = "--threads", paramLabel = "N", description = "how many read at once (all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    var corpora = chosen();
    if (!Files.isDirectory(shared.resolve("corpora"))) {
      throw new IllegalArgumentException(
          "--shared is a folder with cases, corpora and tools (see docs/corpora.md), got "
              + shared);
    }
    var err = spec.commandLine().getErr();
    var annotator = Readers.annotator(resources.model());
    var hearsay = Hearsay.open(resources.options(Path.of("target/annotations")), annotator);
    var folders = new Evaluation.Folders(shared, Path.of("."), Path.of("target/eval"));
    var evaluation = new Evaluation(hearsay, annotator, folders, threads, err::println);
    evaluation.run(corpora);
    if (update) {
      evaluation.update();
    }
    if (only.isEmpty()) {
      evaluation.writePage();
    }
    var surprises = evaluation.surprises();
    surprises.forEach(line -> err.println("hearsay: " + line));
    if (!surprises.isEmpty()) {
      err.println("hearsay: if this is meant, commit the outcome of ./hearsay eval --update");
    }
    return surprises.isEmpty() ? 0 : Failures.FAILED;
  }

  private List<String> chosen() {
    for (var name : only) {
      if (!Evaluation.corpora().contains(name)) {
        throw new IllegalArgumentException(
            "--only is some of " + String.join(",", Evaluation.corpora()) + "; got '" + name + "'");
      }
    }
    return only.isEmpty() ? Evaluation.corpora() : only;
  }
}
