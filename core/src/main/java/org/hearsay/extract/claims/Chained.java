package org.hearsay.extract.claims;

import java.util.ArrayList;
import java.util.List;

/**
 * An attribution with those it stands in.
 *
 * @param hops the outermost first; the last one carries the content
 */
record Chained(List<Attribution> hops) {
  /** Copies the list. */
  Chained {
    hops = List.copyOf(hops);
  }

  /** The hop that carries the content. */
  Attribution last() {
    return hops.get(hops.size() - 1);
  }

  /** The same with another hop at the end. */
  Chained withLast(Attribution other) {
    var changed = new ArrayList<>(hops);
    changed.set(changed.size() - 1, other);
    return new Chained(changed);
  }
}
