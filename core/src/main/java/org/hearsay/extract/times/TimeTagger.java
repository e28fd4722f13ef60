package org.hearsay.extract.times;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Timex;

/** Finds time expressions and gives them TIMEX3 values and intervals. Safe for many threads. */
public final class TimeTagger {
  /** Reads the rules, and a user's before them. */
  public TimeTagger(Optional<Path> data) {}

  /** Time expressions in the order of the text, not overlapping. */
  public List<Timex> tag(Dispatch dispatch, Annotation annotation, Notes notes) {
    return List.of();
  }
}
