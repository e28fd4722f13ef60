package org.hearsay.pipeline;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.CachingAnnotator;
import org.hearsay.model.Ledger;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.read.Reading;

/**
 * Reads dispatches and returns ledgers. Open it once and keep it, because opening loads the model
 * and the data. Reading is safe from many threads and gives the same ledger on any number of them.
 */
public final class Hearsay {
  private final Stages stages;

  private Hearsay(Stages stages) {
    this.stages = stages;
  }

  /**
   * Opens it with an annotator. {@code org.hearsay.reader.Readers} opens it with the model that
   * ships.
   *
   * @throws IllegalArgumentException if a data file of the user is malformed, with file and line
   */
  public static Hearsay open(Options options, Annotator annotator) {
    return new Hearsay(Stages.load(options, cached(options, annotator)));
  }

  /** The annotator, with a cache if the options name a folder. */
  public static Annotator cached(Options options, Annotator annotator) {
    return options
        .annotations()
        .<Annotator>map(folder -> new CachingAnnotator(annotator, folder))
        .orElse(annotator);
  }

  /** The annotation that the stages use: of the text without its frame, with coreference. */
  public Annotator annotator() {
    return stages.reading();
  }

  /** The ledger of one dispatch. Never throws for odd text. What cannot be read is noted. */
  public Ledger read(Dispatch dispatch) {
    return stages.read(dispatch, List.of());
  }

  /** The ledger of one dispatch. The notes of its reading come first. */
  public Ledger read(Reading reading) {
    return stages.read(reading.dispatch(), reading.notes());
  }

  /**
   * Reads many dispatches and passes on the ledgers in the order of the dispatches.
   *
   * @param dispatches taken one by one, from a thread of their own, a few ahead of the reading
   * @param threads at least 1
   * @param sink called from the caller's thread
   */
  public void readAll(Iterator<Reading> dispatches, int threads, Consumer<Ledger> sink) {
    InOrder.run(dispatches, threads, this::read, sink);
  }
}
