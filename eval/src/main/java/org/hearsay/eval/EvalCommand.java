package org.hearsay.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** {@code hearsay eval}: compares figures on corpora with those that were accepted last. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the program on corpora, writes docs/results.md, and compares the figures with the"
          + " accepted ones by a paired bootstrap over documents.",
      "Run it in the project's folder. It needs python3; corpora that are missing are skipped."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:no guarded figure is worse than accepted",
      "1:a figure is worse, has nothing to be compared with, or a document could not be read",
      "2:invalid command line"
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--shared",
      paramLabel = "FOLDER",
      description = "the folder with cases, corpora and tools (default: ../shared)")
  private Optional<Path> shared = Optional.empty();

  @Option(
      names = "--only",
      paramLabel = "CORPUS",
      split = ",",
      description = "measure only these corpora, and do not write docs/results.md")
  private List<String> only = List.of();

  @Option(
      names = "--against",
      paramLabel = "FOLDER",
      description = {
        "the counts by document to compare with (default: accuracy)",
        "Each run writes its own to target/eval/counts: copy them to compare two versions."
      })
  private Path against = Path.of("accuracy");

  @Option(
      names = "--without",
      paramLabel = "PART",
      split = ",",
      description = "switch these parts of the claim extractor off; docs/ablation.md names them")
  private Set<String> without = Set.of();

  @Option(
      names = "--ablation",
      description =
          "switch each part off in turn, on polnear-dev and the golden examples, and"
              + " write docs/ablation.md")
  private boolean ablation;

  @Option(names = "--accept", description = "make the counts of this run the accepted ones")
  private boolean accept;

  @Mixin private ResourceOptions resources = new ResourceOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "number of threads (default: all cores)")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    var corpora = chosen();
    shared.ifPresent(EvalCommand::requireFolder);
    var err = spec.commandLine().getErr();
    var annotator = Readers.annotator(resources.model());
    var options = resources.options(Path.of("target/annotations")).withoutParts(without);
    if (ablation) {
      new Ablation(shared.orElse(Path.of("../shared")), options, annotator, threads, err::println)
          .write(Path.of("docs/ablation.md"));
      return 0;
    }
    var hearsay = Hearsay.open(options, annotator);
    var folders =
        new Evaluation.Folders(
            shared.orElse(Path.of("../shared")), Path.of("."), against, Path.of("target/eval"));
    var evaluation = new Evaluation(hearsay, annotator, folders, threads, err::println);
    evaluation.run(corpora);
    if (!without.isEmpty()) {
      return 0; // neither published nor accepted: it is not the program that ships
    }
    evaluation.writePage();
    if (accept) {
      evaluation.accept();
      return 0;
    }
    if (evaluation.isAccepted()) {
      return 0;
    }
    err.println(
        "hearsay: if this is meant, run ./hearsay eval --accept and commit accuracy with the reason");
    return Failures.FAILED;
  }

  private static void requireFolder(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "--shared is a folder with cases, corpora and tools (see docs/corpora.md), got "
              + folder);
    }
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
