package org.hearsay.resolve.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Point;
import org.hearsay.resolve.places.gazetteer.Candidate;
import org.hearsay.resolve.places.gazetteer.Candidate.How;
import org.hearsay.resolve.places.gazetteer.Entry;
import org.hearsay.resolve.places.gazetteer.Kind;

/** Features that decide which of the places with one name is meant. */
final class CandidateFeatures {
  private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "IE", "NZ");
  private static final double NEAR_KM = 100;
  private static final double FAR_DEGREES = 5;
  private static final double LEAST_LIKELY = 0.05;
  private final Optional<String> home;

  /**
   * Features for one dispatch.
   *
   * @param home country of the publisher
   */
  CandidateFeatures(Optional<String> home) {
    this.home = home;
  }

  /**
   * Features of one sense of a name, given the current senses of the other names in the dispatch.
   */
  Map<String, Double> of(Candidate sense, Topic topic, List<Topic> others) {
    var features = new Features();
    var entry = sense.entry();
    addOwn(sense, topic, features);
    features.add("home", home.isPresent() && home.equals(entry.country()));
    features.add("in-next", topic.containers().stream().anyMatch(entry::liesIn));
    features.add(
        "not-in-next",
        !topic.containers().isEmpty() && topic.containers().stream().noneMatch(entry::liesIn));
    features.add("holds-previous", topic.contents().stream().anyMatch(e -> e.liesIn(entry)));
    addOthers(entry, topic, others, features);
    return features.values;
  }

  private static void addOwn(Candidate sense, Topic topic, Features features) {
    var entry = sense.entry();
    features.add("kind-" + entry.kind(), true);
    features.add("how-" + sense.how(), sense.how() != How.NAME);
    boolean seat =
        entry.kind() == Kind.STATE
            && entry.country().filter(ENGLISH::contains).isEmpty()
            && topic.guesses().stream()
                .map(guess -> guess.sense().entry())
                .anyMatch(e -> e.kind() == Kind.CITY && e.liesIn(entry));
    features.add("named-as-its-town", seat);
    features.add("capital", entry.feature().equals("PPLC"));
    features.add("seat", entry.feature().equals("PPLA"));
    features.add("second-seat", entry.feature().equals("PPLA2"));
    features.add("english", entry.country().filter(ENGLISH::contains).isPresent());
    features.add("united-states", entry.country().filter("US"::equals).isPresent());
    if (entry.kind() == Kind.CITY || entry.kind() == Kind.SECTION) {
      features.put("population", Math.log10(entry.population() + 1.0));
    }
  }

  private static void addOthers(Entry entry, Topic topic, List<Topic> others, Features features) {
    double near = 0;
    double members = 0;
    double state = 0;
    double country = 0;
    double stateNamed = 0;
    double countyNamed = 0;
    double countryNamed = 0;
    for (var other : others) {
      if (other == topic || other.key().equals(topic.key())) {
        continue;
      }
      for (var guess : other.guesses()) {
        if (guess.likely() < LEAST_LIKELY) {
          continue;
        }
        var e = guess.sense().entry();
        members += e.liesIn(entry) ? guess.likely() : 0;
        if (entry.liesIn(e)) {
          countryNamed += e.kind() == Kind.COUNTRY ? guess.likely() : 0;
          stateNamed += e.kind() == Kind.STATE ? guess.likely() : 0;
          countyNamed += e.kind() == Kind.COUNTY ? guess.likely() : 0;
        }
        if (e.kind() != Kind.COUNTRY && e.kind() != Kind.REGION && e.kind() != Kind.STATE) {
          near += guess.likely() * nearness(entry.point(), e.point());
          state += !e.state().isEmpty() && e.state().equals(entry.state()) ? guess.likely() : 0;
        }
        country +=
            e.kind() != Kind.COUNTRY
                    && e.country().isPresent()
                    && e.country().equals(entry.country())
                ? guess.likely()
                : 0;
      }
    }
    features.put("near", Math.log1p(near));
    features.put("members", Math.log1p(members));
    features.put("same-state", Math.log1p(state));
    features.put("same-country", Math.log1p(country));
    features.put("state-named", Math.min(1, stateNamed));
    features.put("county-named", Math.min(1, countyNamed));
    features.put("country-named", Math.min(1, countryNamed));
  }

  private static double nearness(Point a, Point b) {
    return Math.abs(a.latitude() - b.latitude()) > FAR_DEGREES
        ? 0
        : StrictMath.exp(-a.kilometresTo(b) / NEAR_KM);
  }
}
