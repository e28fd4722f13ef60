package org.hearsay.resolve.places;

import java.util.List;
import org.hearsay.resolve.places.gazetteer.Candidate;
import org.hearsay.resolve.places.gazetteer.Entry;

/**
 * All mentions of one name in a dispatch, which refer to one place.
 *
 * @param containers places named right after it: Texas in "Paris, Texas"
 * @param contents places that it could contain, named right before it: Paris in "Paris, Texas"
 * @param guesses what it may refer to, likeliest first
 */
record Topic(String key, List<Entry> containers, List<Entry> contents, List<Guess> guesses) {
  /**
   * One sense.
   *
   * @param likely probability, 0 to 1; those of a topic sum to 1
   */
  record Guess(Candidate sense, double likely) {}

  Topic with(List<Guess> better) {
    return new Topic(key, containers, contents, better);
  }
}
