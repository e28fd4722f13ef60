package org.hearsay.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.lexicon.Outlets;
import org.hearsay.model.dispatch.Problem;

/**
 * Reads dispatches from files, folders and standard input: plain text, JSON Lines, JSON. Input that
 * cannot be read becomes a {@link Problem}, which says where and what to do. Everything else is
 * still read. Bad input never throws, and nothing is left out silently.
 *
 * <p>Safe for many threads, but use each stream on one thread.
 */
public final class DispatchReader {
  private final ReadOptions options;
  private final DispatchMaker maker;
  private final Limits limits;

  /**
   * Loads the data files.
   *
   * @throws IllegalArgumentException if a data file is wrong, with file and line
   */
  public DispatchReader(ReadOptions options) {
    this(options, Limits.DEFAULT);
  }

  DispatchReader(ReadOptions options, Limits limits) {
    this(options, limits, Outlets.read(options.data()));
  }

  private DispatchReader(ReadOptions options, Limits limits, Outlets outlets) {
    this.options = options;
    this.limits = limits;
    maker = new DispatchMaker(options, outlets::find, outlets::findByAddress);
  }

  /**
   * The dispatches of the inputs, one after the other. Keeps one file of plain text, or one
   * dispatch of JSON, in memory at a time. Close the stream to close the current file.
   *
   * @param inputs files and folders; {@code -} is standard input
   * @param standardInput what {@code -} reads
   * @param problems receives what could not be read, in the order of the inputs
   */
  public Stream<Reading> read(
      List<Path> inputs, InputStream standardInput, Consumer<Problem> problems) {
    var context = new Inputs.Context(problems);
    var opener = new InputOpener(maker, options.encoding(), standardInput, context, limits);
    var cursor = new Inputs(inputs, opener, context, limits.part());
    var all = Spliterators.spliteratorUnknownSize(iterate(cursor), Spliterator.ORDERED);
    return StreamSupport.stream(all, false).onClose(cursor::close);
  }

  /**
   * One dispatch from a plain text in memory, of any length.
   *
   * @param id the id to give it
   */
  public Reading readText(String id, String text) {
    return maker.ofText(id, Optional.empty(), text);
  }

  private static Iterator<Reading> iterate(Cursor cursor) {
    return new Iterator<>() {
      private Optional<Reading> ahead = Optional.empty();

      @Override
      public boolean hasNext() {
        ahead = ahead.or(cursor::next);
        return ahead.isPresent();
      }

      @Override
      public Reading next() {
        var reading = hasNext() ? ahead : Optional.<Reading>empty();
        ahead = Optional.empty();
        return reading.orElseThrow(NoSuchElementException::new);
      }
    };
  }
}
