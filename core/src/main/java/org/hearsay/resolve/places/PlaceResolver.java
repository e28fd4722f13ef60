package org.hearsay.resolve.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Dateline;
import org.hearsay.model.Dispatch;
import org.hearsay.model.Notes;
import org.hearsay.model.Place;
import org.hearsay.model.Span;

/** Finds the places of a dispatch and where they are. Safe for many threads. */
public final class PlaceResolver {
  private final Gazetteer gazetteer;
  private final MentionFinder finder;
  private final FoundFeatures features;
  private final Weights weights;
  private final SenseChooser chooser;
  private final Epithets epithets;
  private final Metonyms metonyms;

  /**
   * Loads the gazetteer, and a user's rows before it.
   *
   * @throws IllegalArgumentException if a data file is missing or broken, with file and line
   */
  public PlaceResolver(Optional<Path> data) {
    gazetteer = new Gazetteer(GazetteerFile.read(), data);
    var lists = new WordLists(data);
    finder = new MentionFinder(gazetteer, lists);
    features = new FoundFeatures(lists);
    weights = new Weights(data);
    chooser = new SenseChooser(weights);
    epithets = new Epithets(gazetteer, data);
    metonyms = new Metonyms(gazetteer, data);
  }

  /** Places in the order of their first mention, with ids {@code p1}, {@code p2}, … */
  public List<Place> resolve(Dispatch dispatch, Annotation annotation, Notes notes) {
    var words = Words.of(dispatch.text(), annotation);
    var candidates = finder.find(dispatch.text(), words);
    var around = new Surroundings(dispatch.text(), words, candidates);
    var mentions = accepted(dispatch, candidates, around);
    var here = new Surroundings(dispatch.text(), words, mentions);
    var senses = chooser.choose(dispatch, mentions, here);
    var found = new ArrayList<Found>();
    for (int i = 0; i < mentions.size(); i++) {
      var span = mentions.get(i).span();
      boolean metonym = metonyms.isGovernment(annotation, span, senses.get(i).entry());
      found.add(new Found(span, senses.get(i), metonym, ""));
    }
    var meant = epithets.find(annotation, found);
    found.removeIf(f -> f.isDemonym() || meant.stream().anyMatch(e -> e.span().contains(f.span())));
    found.addAll(meant);
    return places(found);
  }

  private List<Mention> accepted(Dispatch dispatch, List<Mention> candidates, Surroundings around) {
    var dateline = dispatch.dateline().flatMap(Dateline::place);
    var accepted = new ArrayList<Mention>();
    for (int i = 0; i < candidates.size(); i++) {
      var span = candidates.get(i).span();
      boolean dated = dateline.filter(place -> place.contains(span)).isPresent();
      if (dated || weights.found(features.of(candidates, i, around)) > 0) {
        accepted.add(candidates.get(i));
      }
    }
    return accepted;
  }

  private static List<Place> places(List<Found> found) {
    record Which(Entry entry, boolean metonym) {}
    var spans = new LinkedHashMap<Which, List<Span>>();
    found.stream()
        .sorted(Comparator.comparing(Found::span))
        .forEach(
            f ->
                spans
                    .computeIfAbsent(
                        new Which(f.sense().entry(), f.metonym()), e -> new ArrayList<>())
                    .add(f.span()));
    var places = new ArrayList<Place>();
    spans.forEach(
        (which, at) ->
            places.add(place("p" + (places.size() + 1), which.entry(), which.metonym(), at)));
    return places;
  }

  private static Place place(String id, Entry entry, boolean metonym, List<Span> spans) {
    return new Place(
        id,
        entry.name(),
        Optional.of(entry.point()),
        entry.country(),
        entry.feature(),
        entry.geonames(),
        entry.kind().precision(),
        metonym,
        spans);
  }

  /** Name and version of the gazetteer, as the ledger's generator shows them. */
  public String version() {
    return gazetteer.version();
  }
}
