package org.hearsay.annotate;

import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.text.Annotation;

/**
 * Annotates a dispatch with sentences, tokens, Universal Dependencies, names and attributions.
 *
 * <p>The interface between the pipeline and a model. The pipeline calls it from many threads at
 * once. It never throws for odd text, but notes what it cannot read. An empty or blank text gives
 * {@link Annotation#EMPTY}.
 */
public interface Annotator {
  /** Annotates one dispatch. All spans are ranges of its text. */
  Annotation annotate(Dispatch dispatch, Notes notes);

  /** Name and version, as the ledger's generator shows them. */
  String version();
}
