package org.hearsay.annotate;

import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;

/**
 * Gives sentences, tokens, Universal Dependencies, names and coreferring mentions for a dispatch.
 *
 * <p>The one seam behind which a reader's model stands, called by the pipeline from many threads at
 * once. Never throws for odd text; what it cannot read it notes. An empty or blank text gives
 * {@link Annotation#EMPTY}.
 */
public interface Annotator {
  /** Annotates one dispatch. Spans are over its text. */
  Annotation annotate(Dispatch dispatch, Notes notes);

  /** Name and version, as the ledger's generator shows them. */
  String version();
}
