package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.pipeline.Options;
import picocli.CommandLine.Option;

/** What commands that open a reader have in common. */
public final class ResourceOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "data files of your own, whose rows win over those that ship")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "a reader's model in place of the one that ships (see training/README.md)")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--annotations",
      paramLabel = "FOLDER",
      description = "keeps what the reader's model found there, and looks it up")
  private Optional<Path> annotations = Optional.empty();

  Optional<Path> data() {
    return data;
  }

  /** The user's model, or empty for the one that ships. */
  public Optional<Path> model() {
    return model;
  }

  /** The user's data and the folder of annotations. */
  public Options options() {
    return new Options(data, annotations);
  }

  /** The same, with annotations kept in {@code folder} where none is named. */
  public Options options(Path folder) {
    return new Options(data, annotations.or(() -> Optional.of(folder)));
  }
}
