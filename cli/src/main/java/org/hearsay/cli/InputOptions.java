package org.hearsay.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.When;
import org.hearsay.pipeline.Options;
import org.hearsay.read.PublicationDates;
import org.hearsay.read.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options of all commands that read dispatches. */
final class InputOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "plain text, JSON, JSON Lines, a folder of such files, or - for standard input")
  private List<Path> inputs = List.of();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "publication date of all dispatches: 2023-09-11, 2023-09, 2023 or an instant")
  private Optional<String> date = Optional.empty();

  @Option(names = "--publisher", paramLabel = "NAME", description = "publisher of all dispatches")
  private Optional<String> publisher = Optional.empty();

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description = "encoding of files without a byte order mark (default: UTF-8)")
  private Optional<String> encoding = Optional.empty();

  @Mixin private ResourceOptions resources = new ResourceOptions();

  List<Path> inputs() {
    return inputs;
  }

  Options options() {
    return resources.options();
  }

  /** The user's model, or empty for the one that ships. */
  Optional<Path> model() {
    return resources.model();
  }

  /**
   * @throws IllegalArgumentException if the date is invalid, the publisher blank, or the encoding
   *     unknown
   */
  ReadOptions readOptions() {
    return new ReadOptions(
        date.map(InputOptions::when),
        publisher.map(InputOptions::name),
        encoding.map(InputOptions::charset),
        resources.data());
  }

  private static When when(String words) {
    return PublicationDates.find(words)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "--date is a day, a month, a year or an instant, such as 2023-09-11; got '"
                        + words
                        + "'"));
  }

  private static String name(String publisher) {
    if (publisher.isBlank()) {
      throw new IllegalArgumentException(
          "--publisher is a name such as Reuters; got '" + publisher + "'");
    }
    return publisher;
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "--encoding is a character set such as windows-1252; got '" + name + "'", e);
    }
  }
}
