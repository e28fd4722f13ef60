package org.hearsay.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.CachingAnnotator;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Ledger;
import org.hearsay.read.Reading;

/**
 * Reads dispatches into ledgers. Open one and keep it: opening loads models and data, reading is
 * safe from many threads and gives the same ledger on any number of them.
 */
public final class Hearsay {
  private final Stages stages;

  private Hearsay(Stages stages) {
    this.stages = stages;
  }

  /**
   * Opens a reader over an annotator. {@code org.hearsay.reader.Readers} opens one over the model
   * that ships.
   *
   * @throws IllegalArgumentException if a data file of the user's is malformed, with file and line
   */
  public static Hearsay open(Options options, Annotator annotator) {
    return new Hearsay(Stages.load(options, cached(options, annotator)));
  }

  /** The annotator, with its annotations kept in a folder where the options name one. */
  public static Annotator cached(Options options, Annotator annotator) {
    return options
        .annotations()
        .<Annotator>map(folder -> new CachingAnnotator(annotator, folder))
        .orElse(annotator);
  }

  /** The ledger of one dispatch. Never throws for odd text: what cannot be read is noted. */
  public Ledger read(Dispatch dispatch) {
    return stages.read(dispatch, List.of());
  }

  /** The ledger of one dispatch; what its reader noted stands first among the notes. */
  public Ledger read(Reading reading) {
    return stages.read(reading.dispatch(), reading.notes());
  }

  /**
   * Reads many dispatches, handing each ledger over in the order of the dispatches.
   *
   * @param dispatches taken one by one, from the caller's thread, a few ahead of the reading
   * @param threads at least 1
   * @param sink called from the caller's thread
   */
  public void readAll(Iterator<Reading> dispatches, int threads, Consumer<Ledger> sink) {
    InOrder.run(dispatches, threads, this::read, sink);
  }
}
