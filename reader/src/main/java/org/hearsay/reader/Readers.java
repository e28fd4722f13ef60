package org.hearsay.reader;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.pipeline.Hearsay;
import org.hearsay.pipeline.Options;

/** Opens Hearsay with the neural model. */
public final class Readers {
  private Readers() {}

  /**
   * Opens Hearsay with the model and the data that ship.
   *
   * @throws IllegalStateException if the model is not on the class path
   */
  public static Hearsay open() {
    return open(Options.DEFAULT, Optional.empty());
  }

  /**
   * Opens Hearsay.
   *
   * @param model a model file to use instead of the one that ships
   * @throws IllegalStateException if the model is not on the class path
   * @throws IllegalArgumentException if a data file of the user is malformed, with file and line,
   *     or if the model is missing or damaged
   */
  public static Hearsay open(Options options, Optional<Path> model) {
    return Hearsay.open(options, annotator(model));
  }

  /**
   * The annotator that {@link #open(Options, Optional)} uses.
   *
   * @param model a model file to use instead of the one that ships
   * @throws IllegalStateException if the model is not on the class path
   * @throws IllegalArgumentException if the user's model is missing or damaged
   */
  public static NeuralAnnotator annotator(Optional<Path> model) {
    return model.map(NeuralAnnotator::new).orElseGet(NeuralAnnotator::new);
  }
}
