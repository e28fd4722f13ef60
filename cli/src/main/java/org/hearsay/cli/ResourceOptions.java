package org.hearsay.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.pipeline.Options;
import picocli.CommandLine.Option;

/** Options of all commands that use a model. */
public final class ResourceOptions {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "a folder with your own data files; their rows take precedence")
  private Optional<Path> data = Optional.empty();

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description = "a model file to use instead of the one that ships (see training/README.md)")
  private Optional<Path> model = Optional.empty();

  @Option(
      names = "--annotations",
      paramLabel = "FOLDER",
      description = "a cache of the model's annotations: read from it, add to it")
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

  /** The same, with {@code folder} as the default cache of annotations. */
  public Options options(Path folder) {
    return new Options(data, annotations.or(() -> Optional.of(folder)));
  }
}
