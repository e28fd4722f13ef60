package org.hearsay.resolve.places.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.Row;
import org.hearsay.model.Point;
import org.hearsay.resolve.places.gazetteer.Candidate.How;

/**
 * All names of places: towns and divisions of the gazetteer file, countries, regions, seas,
 * abbreviations of states, demonyms, and overrides. Safe for many threads.
 */
public final class Gazetteer {
  private static final int LONGEST_BARE_ABBREVIATION = 3;

  private final GazetteerFile file;
  private final Map<String, List<Candidate>> tables = new HashMap<>();
  private final Map<String, Entry> countries = new HashMap<>();
  private final Map<String, Entry> capitals = new HashMap<>();

  /** Reads the tables; a user's rows come first. */
  public Gazetteer(GazetteerFile file, Lexicon lexicon) {
    this.file = file;
    lexicon.table("places_overrides.tsv").rows().forEach(this::addOverride);
    lexicon.table("countries.tsv").rows().forEach(this::addCountry);
    lexicon.table("regions.tsv").rows().forEach(this::addRegion);
    lexicon.table("state_abbreviations.tsv").rows().forEach(this::addStateAbbreviation);
  }

  public String version() {
    return file.version();
  }

  /** The country of an ISO 3166-1 alpha-2 code. */
  public Optional<Entry> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** The capital of an ISO 3166-1 alpha-2 code. */
  public Optional<Entry> capital(String code) {
    return Optional.ofNullable(capitals.get(code));
  }

  /** Everything that words can refer to, tables before the file; empty if nothing. */
  public List<Candidate> find(String words) {
    var key = ToponymKey.of(words);
    if (key.isEmpty()) {
      return List.of();
    }
    var senses = new ArrayList<Candidate>();
    for (var sense : tables.getOrDefault(key, List.of())) {
      if (sense.written().isEmpty() || bare(words).equals(sense.written())) {
        senses.add(sense);
      }
    }
    if (key.length() > 2) {
      for (var entry : file.find(key)) {
        var how = ToponymKey.of(entry.name()).equals(key) ? How.NAME : How.ALIAS;
        if (!isTwice(entry, senses)) {
          senses.add(new Candidate(entry, how, ""));
        }
      }
    }
    return senses;
  }

  /** Whether a table already has an entry of the file. */
  private static boolean isTwice(Entry entry, List<Candidate> senses) {
    return senses.stream()
        .map(Candidate::entry)
        .anyMatch(
            e ->
                e.geonames().isPresent() && e.geonames().equals(entry.geonames())
                    || e.kind() == Kind.STATE
                        && entry.kind() == Kind.STATE
                        && e.state().equals(entry.state()));
  }

  private static String bare(String words) {
    return words.replace(".", "").replaceAll("\\s+", "");
  }

  private void add(String name, Entry entry, How how) {
    var key = ToponymKey.of(name);
    if (key.isEmpty()) {
      return;
    }
    boolean abbreviation =
        how == How.ABBREVIATION
            || how == How.POSTAL
            || name.indexOf(' ') < 0
                && (key.length() <= LONGEST_BARE_ABBREVIATION || name.contains("."))
            || name.length() <= 5 && name.equals(name.toUpperCase(Locale.ROOT));
    var kept = abbreviation && how != How.POSTAL && how != How.DEMONYM ? How.ABBREVIATION : how;
    var sense = new Candidate(entry, kept, abbreviation ? bare(name) : "");
    var list = tables.computeIfAbsent(key, k -> new ArrayList<>());
    if (list.stream()
        .noneMatch(s -> s.entry().equals(entry) && s.written().equals(sense.written()))) {
      list.add(sense);
    }
  }

  private void addCountry(Row row) {
    var code = row.get("code");
    var entry =
        new Entry(
            Kind.COUNTRY,
            row.get("name"),
            point(row),
            Optional.of(code),
            "",
            "",
            "COUNTRY",
            geonames(row),
            0);
    countries.putIfAbsent(code, entry);
    add(row.get("name"), entry, How.NAME);
    row.list("aliases").forEach(name -> add(name, entry, How.ALIAS));
    row.list("demonyms").forEach(name -> add(name, entry, How.DEMONYM));
    row.find("capital")
        .flatMap(
            name ->
                find(name).stream()
                    .map(Candidate::entry)
                    .filter(e -> e.country().equals(Optional.of(code)) && e.kind() == Kind.CITY)
                    .findFirst())
        .ifPresent(capital -> capitals.putIfAbsent(code, capital));
  }

  private void addRegion(Row row) {
    var entry = entry(row, row.find("feature").orElse("REGION"), Kind.REGION);
    add(row.get("name"), entry, How.NAME);
    row.list("aliases").forEach(name -> add(name, entry, How.ALIAS));
    row.list("demonyms").forEach(name -> add(name, entry, How.DEMONYM));
  }

  private void addOverride(Row row) {
    var entry = entry(row, row.get("feature"), row.constant("kind", Kind.class));
    add(row.get("name"), entry, How.NAME);
    row.list("aliases").forEach(name -> add(name, entry, How.ALIAS));
  }

  private static Entry entry(Row row, String feature, Kind kind) {
    return new Entry(
        kind,
        row.get("name"),
        point(row),
        row.find("country"),
        row.header().contains("state") ? row.get("state") : "",
        "",
        feature,
        geonames(row),
        row.header().contains("population")
            ? row.find("population").map(Integer::parseInt).orElse(0)
            : 0);
  }

  private static OptionalInt geonames(Row row) {
    return row.header().contains("geonames")
        ? row.find("geonames").stream().mapToInt(Integer::parseInt).findFirst()
        : OptionalInt.empty();
  }

  private static Point point(Row row) {
    return new Point(row.number("latitude"), row.number("longitude"));
  }

  private void addStateAbbreviation(Row row) {
    var country = row.find("country");
    find(row.get("name")).stream()
        .filter(s -> s.entry().kind() == Kind.STATE && s.entry().country().equals(country))
        .findFirst()
        .ifPresent(
            state -> {
              add(row.get("code"), state.entry(), How.POSTAL);
              row.list("abbreviations").forEach(a -> add(a, state.entry(), How.ABBREVIATION));
            });
  }
}
