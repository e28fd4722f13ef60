package org.hearsay.resolve.places;

import java.util.List;

/**
 * All mentions of one name in a dispatch, which mean one place.
 *
 * @param containers places named right after it: Texas in "Paris, Texas"
 * @param contents places that it could hold, named right before it: Paris in "Paris, Texas"
 * @param guesses what it may stand for, likeliest first
 */
record Topic(String key, List<Entry> containers, List<Entry> contents, List<Guess> guesses) {
  /**
   * One sense.
   *
   * @param likely share of belief, 0 to 1; those of a topic sum to 1
   */
  record Guess(Sense sense, double likely) {}

  Topic with(List<Guess> better) {
    return new Topic(key, containers, contents, better);
  }
}
