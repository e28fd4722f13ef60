package org.hearsay.read;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.model.dispatch.When;

/**
 * What the user says about the inputs. It overrides what the inputs say.
 *
 * @param published the publication date of all of them
 * @param publisher name of the publisher of all of them
 * @param encoding the encoding of inputs without a byte order mark; UTF-8 if empty
 * @param data folder with the user's own data files
 */
public record ReadOptions(
    Optional<When> published,
    Optional<String> publisher,
    Optional<Charset> encoding,
    Optional<Path> data) {
  /** Nothing is given. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The same with a publication date. */
  public ReadOptions withPublished(Optional<When> told) {
    return new ReadOptions(told, publisher, encoding, data);
  }

  /** The same with a publisher. */
  public ReadOptions withPublisher(Optional<String> told) {
    return new ReadOptions(published, told, encoding, data);
  }

  /** The same with an encoding. */
  public ReadOptions withEncoding(Optional<Charset> told) {
    return new ReadOptions(published, publisher, told, data);
  }

  /** The same with a data folder. */
  public ReadOptions withData(Optional<Path> told) {
    return new ReadOptions(published, publisher, encoding, told);
  }
}
