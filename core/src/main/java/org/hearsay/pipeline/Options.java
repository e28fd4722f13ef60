package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user can choose about the reading itself.
 *
 * @param data a folder with data files of the user's own, whose rows win over those that ship
 * @param annotations a folder in which annotations are kept and looked up; for work on corpora
 */
public record Options(Optional<Path> data, Optional<Path> annotations) {
  /** What ships, and no cache. */
  public static final Options DEFAULT = new Options(Optional.empty(), Optional.empty());

  /** The same with a data folder. */
  public Options withData(Path folder) {
    return new Options(Optional.of(folder), annotations);
  }

  /** The same with a folder of annotations. */
  public Options withAnnotations(Path folder) {
    return new Options(data, Optional.of(folder));
  }
}
