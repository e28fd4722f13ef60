package org.hearsay.extract.claims.chains;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.extract.claims.attributions.Attribution;

/**
 * An attribution with those that contain it.
 *
 * @param hops the outermost first; the last one has the content
 */
public record AttributionChain(List<Attribution> hops) {
  /** Copies the list. */
  public AttributionChain {
    hops = List.copyOf(hops);
  }

  /** The hop with the content. */
  public Attribution last() {
    return hops.get(hops.size() - 1);
  }

  /** The same with another hop at the end. */
  public AttributionChain withLast(Attribution other) {
    var changed = new ArrayList<>(hops);
    changed.set(changed.size() - 1, other);
    return new AttributionChain(changed);
  }
}
