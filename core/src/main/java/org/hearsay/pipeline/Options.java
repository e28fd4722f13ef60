package org.hearsay.pipeline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Options for reading.
 *
 * @param data a folder with the user's own data files, whose rows take precedence
 * @param annotations a folder that caches annotations; for work on corpora
 * @param without parts of the claim extractor to switch off, among {@link
 *     org.hearsay.extract.claims.ClaimExtractor#parts()}; for measuring what each is worth
 */
public record Options(Optional<Path> data, Optional<Path> annotations, Set<String> without) {
  /** The model and data that ship, without a cache. */
  public static final Options DEFAULT = new Options(Optional.empty(), Optional.empty());

  /** Copies the set. */
  public Options {
    without = Set.copyOf(without);
  }

  /** With all parts. */
  public Options(Optional<Path> data, Optional<Path> annotations) {
    this(data, annotations, Set.of());
  }

  /** The same with a data folder. */
  public Options withData(Path folder) {
    return new Options(Optional.of(folder), annotations, without);
  }

  /** The same without some parts of the claim extractor. */
  public Options withoutParts(Set<String> names) {
    return new Options(data, annotations, names);
  }

  /** The same with a cache of annotations. */
  public Options withAnnotations(Path folder) {
    return new Options(data, Optional.of(folder), without);
  }
}
