package org.hearsay.resolve.places;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;

/** Finds the places of a dispatch and where they are. Safe for many threads. */
public final class PlaceResolver {
  /** Loads the gazetteer, and a user's rows before it. */
  public PlaceResolver(Optional<Path> data) {}

  /** Places in the order of their first mention, with ids {@code p1}, {@code p2}, … */
  public List<Place> resolve(Dispatch dispatch, Annotation annotation, Notes notes) {
    return List.of();
  }

  /** Name and version of the gazetteer, as the ledger's generator shows them. */
  public String version() {
    return "none";
  }
}
