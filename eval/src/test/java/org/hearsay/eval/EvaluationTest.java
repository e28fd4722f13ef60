package org.hearsay.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;
import org.hearsay.reader.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run on what there is: one corpus of our own, all others missing. */
class EvaluationTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsMissingIsSkippedLoudlyAndTheRestIsMeasured() throws IOException {
    var gold = Files.createDirectories(folder.resolve("shared/corpora/gum/dev"));
    Files.writeString(
        gold.resolve("own.conllu"),
        """
        1\tAna\tAna\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-1-coref-1)
        2\tslept\tsleep\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
        3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

        """);
    Files.writeString(
        folder.resolve("accuracy.tsv"), "gum-dev.upos\tSHARE\tupos words\thigher\tyes\t\t0.95\n");
    Files.createDirectories(folder.resolve("docs"));
    var said = new ArrayList<String>();
    var annotator = Readers.annotator(Optional.empty());
    var folders =
        new Evaluation.Folders(
            folder.resolve("shared"), folder, folder.resolve("accuracy"), folder.resolve("work"));
    var evaluation =
        new Evaluation(Hearsay.open(Options.DEFAULT, annotator), annotator, folders, 1, said::add);

    evaluation.run(Evaluation.corpora());
    evaluation.writePage();
    assertThat(evaluation.isAccepted()).as("nothing was accepted yet").isFalse();
    evaluation.accept();
    assertThat(evaluation.isAccepted()).isTrue();

    var skipped = said.stream().filter(line -> line.startsWith("SKIPPED: ")).toList();
    assertThat(skipped).hasSize(Evaluation.corpora().size());
    assertThat(String.join("\n", skipped)).contains("polnear-dev: ", "results.md");
    assertThat(folder.resolve("docs/results.md")).doesNotExist();
    assertThat(said).contains("  gum-dev.upos 1.000");
    assertThat(Counts.read(folder.resolve("accuracy/gum-dev.tsv")).only(List.of("upos", "words")))
        .containsOnlyKeys("own")
        .containsEntry("own", new double[] {3, 3});
  }
}
