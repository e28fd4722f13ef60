package org.hearsay.resolve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.Place;
import org.hearsay.model.dispatch.Dateline;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.Notes;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.resolve.places.gazetteer.Entry;
import org.hearsay.resolve.places.gazetteer.Gazetteer;
import org.hearsay.resolve.places.gazetteer.GazetteerFile;

/** Finds the places of a dispatch and where they are. Safe for many threads. */
public final class PlaceResolver {
  private final Gazetteer gazetteer;
  private final ToponymRecognizer finder;
  private final RecognitionFeatures features;
  private final Weights weights;
  private final ToponymDisambiguator chooser;
  private final Epithets epithets;
  private final Metonyms metonyms;

  /**
   * Loads the gazetteer; a user's rows come first.
   *
   * @throws IllegalArgumentException if a data file is missing or broken, with file and line
   */
  public PlaceResolver(Lexicon lexicon) {
    gazetteer = new Gazetteer(GazetteerFile.read(), lexicon);
    var lists = lexicon.words("places_words.tsv", PlaceWords.class);
    finder = new ToponymRecognizer(gazetteer, lists);
    features = new RecognitionFeatures(lists);
    weights = new Weights(lexicon);
    chooser = new ToponymDisambiguator(weights);
    epithets = new Epithets(gazetteer, lexicon, lists);
    metonyms = new Metonyms(gazetteer, lists);
  }

  /** Places in the order of their first mention, with ids {@code p1}, {@code p2}, … */
  public List<Place> resolve(Dispatch dispatch, Annotation annotation, Notes notes) {
    var words = Words.of(dispatch.text(), annotation);
    var candidates = finder.find(dispatch.text(), words);
    var around = new Surroundings(dispatch.text(), words, candidates);
    var mentions = accepted(dispatch, candidates, around);
    var here = new Surroundings(dispatch.text(), words, mentions);
    var senses = chooser.choose(dispatch, mentions, here);
    var found = new ArrayList<ResolvedToponym>();
    for (int i = 0; i < mentions.size(); i++) {
      var span = mentions.get(i).span();
      boolean metonym = metonyms.isGovernment(annotation, span, senses.get(i).entry());
      found.add(new ResolvedToponym(span, senses.get(i), metonym, ""));
    }
    var meant = epithets.find(annotation, found);
    found.removeIf(f -> f.isDemonym() || meant.stream().anyMatch(e -> e.span().contains(f.span())));
    found.addAll(meant);
    return places(found);
  }

  private List<Toponym> accepted(Dispatch dispatch, List<Toponym> candidates, Surroundings around) {
    var dateline = dispatch.dateline().flatMap(Dateline::place);
    var accepted = new ArrayList<Toponym>();
    for (int i = 0; i < candidates.size(); i++) {
      var span = candidates.get(i).span();
      boolean dated = dateline.filter(place -> place.contains(span)).isPresent();
      if (dated || weights.found(features.of(candidates, i, around)) > 0) {
        accepted.add(candidates.get(i));
      }
    }
    return accepted;
  }

  private static List<Place> places(List<ResolvedToponym> found) {
    record Which(Entry entry, boolean metonym) {}
    var spans = new LinkedHashMap<Which, List<Span>>();
    found.stream()
        .sorted(Comparator.comparing(ResolvedToponym::span))
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
