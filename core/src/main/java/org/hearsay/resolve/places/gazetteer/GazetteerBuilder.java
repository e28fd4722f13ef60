package org.hearsay.resolve.places.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Point;

/**
 * Builds the gazetteer file from GeoNames tables, as {@code tools/gazetteer/build} calls it. The
 * same tables give the same bytes.
 *
 * <p>Source: cities500.txt, admin1 and admin2 names of GeoNames (CC BY 4.0). GeoNames' tables of
 * cities have no divisions, so a division's point is the centre of its populated places.
 */
public final class GazetteerBuilder {
  private static final int COLUMNS = 19;
  private static final int ALTERNATES_FROM_POPULATION = 15_000;
  private static final int ENGLISH_ALTERNATES_FROM_POPULATION = 300_000;
  private static final Set<String> ENGLISH = Set.of("US", "GB", "CA", "AU", "IE", "NZ");
  private static final int SHORTEST_ALTERNATE = 4;
  private static final int MOST_ALTERNATES = 24;
  private static final Pattern LATIN_NAME = Pattern.compile("\\p{Lu}[\\p{IsLatin}\\p{M} .'’-]*");
  private static final Pattern DIVISION =
      Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"([^\"]*)\"\\}");
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?i)^(state|province|republic|county|region|governorate|autonomous region|emirate) of (the )?"
              + "|^county (?=\\p{Lu})"
              + "|[ -](oblast'?|krai|kray|region|province|governorate|republic|district|county|parish"
              + "|prefecture|department|division|municipality|wilayat|voivodeship|state)$");

  private final List<Entry> places = new ArrayList<>();
  private final List<List<String>> alternates = new ArrayList<>();

  private GazetteerBuilder() {}

  /**
   * Builds.
   *
   * @param args cities500.txt, admin1.json, admin2.json, a label for the version, the file to write
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException(
          "usage: GazetteerBuilder cities500.txt admin1.json admin2.json LABEL OUT");
    }
    var builder = new GazetteerBuilder();
    builder.readCities(Path.of(args[0]));
    var states = divisions(Path.of(args[1]));
    var counties = divisions(Path.of(args[2]));
    builder.addDivisions(states, counties);
    var bytes = builder.write(args[3]);
    try (var out = Files.newOutputStream(Path.of(args[4]))) {
      GazetteerWriter.pack(bytes, out);
    }
  }

  private byte[] write(String label) throws IOException {
    var writer = new GazetteerWriter(places, keys());
    var hash = sha256(writer.bytes(label)).substring(0, 12);
    return writer.bytes(label + "-" + hash);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private void readCities(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      var cells = line.split("\t", -1);
      if (cells.length >= COLUMNS && !cells[7].matches("PPL[HQW]|PPLCH|")) {
        places.add(city(cells));
        alternates.add(alternates(cells));
      }
    }
  }

  private static Entry city(String[] cells) {
    var state = cells[8] + "." + cells[10];
    return new Entry(
        Kind.ofFeature(cells[7]),
        cells[1],
        new Point(Double.parseDouble(cells[4]), Double.parseDouble(cells[5])),
        Optional.of(cells[8]),
        state,
        cells[11].isEmpty() ? "" : state + "." + cells[11],
        cells[7],
        OptionalInt.of(Integer.parseInt(cells[0])),
        Integer.parseInt(cells[14]));
  }

  /** Names in Latin letters that an English text may use; the file does not give languages. */
  private static List<String> alternates(String[] cells) {
    boolean english = ENGLISH.contains(cells[8]);
    boolean seat = cells[7].equals("PPLC") || cells[7].equals("PPLA") && !english;
    int least = english ? ENGLISH_ALTERNATES_FROM_POPULATION : ALTERNATES_FROM_POPULATION;
    if (!seat && Integer.parseInt(cells[14]) < least) {
      return List.of(cells[2]);
    }
    var found = new ArrayList<String>();
    found.add(cells[2]);
    for (var name : cells[3].split(",")) {
      if (name.length() >= SHORTEST_ALTERNATE
          && found.size() < MOST_ALTERNATES
          && LATIN_NAME.matcher(name).matches()
          && !name.equals(name.toUpperCase(Locale.ROOT))) {
        found.add(name);
      }
    }
    return found;
  }

  private static Map<String, String> divisions(Path file) throws IOException {
    var found = new LinkedHashMap<String, String>();
    Matcher division = DIVISION.matcher(Files.readString(file));
    while (division.find()) {
      found.put(division.group(1), division.group(2));
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          file + ": needs objects {\"code\":…,\"name\":…}, got none");
    }
    return found;
  }

  private void addDivisions(Map<String, String> states, Map<String, String> counties) {
    var inState = new HashMap<String, List<Entry>>();
    var inCounty = new HashMap<String, List<Entry>>();
    for (var city : List.copyOf(places)) {
      inState.computeIfAbsent(city.state(), s -> new ArrayList<>()).add(city);
      inCounty.computeIfAbsent(city.county(), s -> new ArrayList<>()).add(city);
    }
    var sorted = new TreeMap<>(states);
    sorted.forEach(
        (code, name) -> addDivision("ADM1", code, name, inState.getOrDefault(code, List.of())));
    new TreeMap<>(counties)
        .forEach((code, name) -> addCounty(code, name, inCounty.getOrDefault(code, List.of())));
  }

  private void addCounty(String code, String name, List<Entry> cities) {
    boolean named =
        cities.stream().anyMatch(c -> ToponymKey.of(c.name()).equals(ToponymKey.of(name)));
    boolean telling = code.startsWith("US.") || code.startsWith("GB.") || code.startsWith("IE.");
    if (!named && (telling || cities.size() > 2)) {
      addDivision("ADM2", code, name, cities);
    }
  }

  private void addDivision(String feature, String code, String name, List<Entry> cities) {
    if (cities.isEmpty() || ToponymKey.of(name).isEmpty()) {
      return;
    }
    boolean county = feature.equals("ADM2");
    var codes = code.split("\\.");
    places.add(
        new Entry(
            Kind.ofFeature(feature),
            name,
            middle(cities),
            Optional.of(codes[0]),
            codes[0] + "." + codes[1],
            county ? code : "",
            feature,
            OptionalInt.empty(),
            (int) Math.min(Integer.MAX_VALUE, cities.stream().mapToLong(Entry::population).sum())));
    var bare = GENERIC.matcher(name).replaceAll("");
    alternates.add(county && !code.startsWith("IE") ? List.of() : List.of(bare));
  }

  /** The midpoint between the mean of the places and the centre of their bounding box. */
  private static Point middle(List<Entry> cities) {
    var north = cities.stream().mapToDouble(c -> c.point().latitude()).summaryStatistics();
    var east = cities.stream().mapToDouble(c -> c.point().longitude()).summaryStatistics();
    return new Point(
        (north.getAverage() + (north.getMin() + north.getMax()) / 2) / 2,
        (east.getAverage() + (east.getMin() + east.getMax()) / 2) / 2);
  }

  private SortedMap<String, List<Integer>> keys() {
    var keys = new TreeMap<String, List<Integer>>();
    for (int i = 0; i < places.size(); i++) {
      var names = new LinkedHashSet<String>();
      names.add(ToponymKey.of(places.get(i).name()));
      alternates.get(i).forEach(name -> names.add(ToponymKey.of(name)));
      for (var key : names) {
        if (key.length() > 1) {
          keys.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
      }
    }
    var larger = Comparator.comparing((Integer i) -> -places.get(i).population());
    keys.values().forEach(list -> list.sort(larger.thenComparing(i -> i)));
    return keys;
  }
}
