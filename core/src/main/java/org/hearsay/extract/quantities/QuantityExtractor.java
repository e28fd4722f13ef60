package org.hearsay.extract.quantities;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;
import org.hearsay.model.Quantity;
import org.hearsay.model.Timex;

/** Finds numbers with units, and checks those that can be checked. Safe for many threads. */
public final class QuantityExtractor {
  /** Reads the units, and a user's before them. */
  public QuantityExtractor(Optional<Path> data) {}

  /** Quantities in the order of the text, with ids {@code q1}, {@code q2}, … */
  public List<Quantity> extract(
      Dispatch dispatch,
      Annotation annotation,
      List<Timex> times,
      List<Place> places,
      Notes notes) {
    return List.of();
  }
}
