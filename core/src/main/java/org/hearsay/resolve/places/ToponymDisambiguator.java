package org.hearsay.resolve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.resolve.places.Topic.Guess;
import org.hearsay.resolve.places.gazetteer.Candidate;

/**
 * Toponym disambiguation: chooses the place of each name in a dispatch by the names near it, by
 * size, by the publisher's country and by distance. A name has one meaning, unless the text itself
 * separates two.
 */
final class ToponymDisambiguator {
  private static final int ROUNDS = 3;
  private static final int MOST_SENSES = 40;
  private final Weights weights;

  ToponymDisambiguator(Weights weights) {
    this.weights = weights;
  }

  /** The sense of each mention, in the order of the mentions. */
  List<Candidate> choose(Dispatch dispatch, List<Toponym> mentions, Surroundings around) {
    var topics = topics(mentions, around);
    var features = new CandidateFeatures(Publishers.country(dispatch.publisher()));
    var now = new ArrayList<>(topics.values());
    for (int round = 0; round < ROUNDS; round++) {
      var before = List.copyOf(now);
      now.replaceAll(topic -> topic.with(guess(topic, before, features)));
    }
    var best = new HashMap<String, Candidate>();
    int at = 0;
    for (var name : topics.keySet()) {
      best.put(name, now.get(at++).guesses().get(0).sense());
    }
    var chosen = new ArrayList<Candidate>();
    for (int i = 0; i < mentions.size(); i++) {
      chosen.add(java.util.Objects.requireNonNull(best.get(name(mentions, i, around))));
    }
    return chosen;
  }

  List<Guess> guess(Topic topic, List<Topic> all, CandidateFeatures features) {
    double[] scores =
        topic.guesses().stream()
            .mapToDouble(g -> weights.sense(features.of(g.sense(), topic, all)))
            .toArray();
    double most = java.util.Arrays.stream(scores).max().orElse(0);
    double sum = java.util.Arrays.stream(scores).map(s -> StrictMath.exp(s - most)).sum();
    var better = new ArrayList<Guess>();
    for (int i = 0; i < scores.length; i++) {
      better.add(new Guess(topic.guesses().get(i).sense(), StrictMath.exp(scores[i] - most) / sum));
    }
    better.sort(Comparator.comparingDouble(Guess::likely).reversed());
    return better;
  }

  /** Topics by name, in the order of first mention. */
  static Map<String, Topic> topics(List<Toponym> mentions, Surroundings around) {
    var topics = new LinkedHashMap<String, Topic>();
    for (int i = 0; i < mentions.size(); i++) {
      var mention = mentions.get(i);
      var topic = topics.computeIfAbsent(name(mentions, i, around), n -> newTopic(mention));
      container(mentions, i, around)
          .ifPresent(c -> c.senses().forEach(s -> topic.containers().add(s.entry())));
      around
          .previous(i)
          .filter(p -> Surroundings.liesIn(p, mention))
          .ifPresent(p -> p.senses().forEach(s -> topic.contents().add(s.entry())));
    }
    return topics;
  }

  private static Topic newTopic(Toponym mention) {
    var guesses = mention.senses().stream().limit(MOST_SENSES).map(s -> new Guess(s, 0)).toList();
    return new Topic(mention.key(), new ArrayList<>(), new ArrayList<>(), guesses);
  }

  /** "Paris, Texas" is a different name from "Paris" only if the text has both. */
  static String name(List<Toponym> mentions, int index, Surroundings around) {
    var mention = mentions.get(index);
    var own = container(mentions, index, around).map(Toponym::key);
    if (own.isEmpty()) {
      return mention.key();
    }
    boolean other = false;
    for (int i = 0; i < mentions.size() && !other; i++) {
      other =
          mentions.get(i).key().equals(mention.key())
              && container(mentions, i, around).filter(c -> !c.key().equals(own.get())).isPresent();
    }
    return other ? mention.key() + ", " + own.get() : mention.key();
  }

  private static Optional<Toponym> container(
      List<Toponym> mentions, int index, Surroundings around) {
    return around
        .next(index)
        .or(() -> around.adjacent(index))
        .filter(n -> Surroundings.liesIn(mentions.get(index), n));
  }
}
