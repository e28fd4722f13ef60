package org.hearsay.resolve.places.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.hearsay.resolve.places.gazetteer.GazetteerFile.Column;

/** Writes the file that {@link GazetteerFile} reads. The same places give the same bytes. */
public final class GazetteerWriter {
  private final List<Entry> places;
  private final SortedMap<String, List<Integer>> keys;
  private final Map<String, Integer> countries;
  private final Map<String, Integer> features;
  private final Map<String, Integer> states;
  private final Map<String, Integer> counties;

  /**
   * Makes a writer.
   *
   * @param keys key to indices into {@code places}, in the order in which a search returns them
   */
  public GazetteerWriter(List<Entry> places, SortedMap<String, List<Integer>> keys) {
    this.places = places;
    this.keys = keys;
    countries = index(place -> place.country().orElse(""));
    features = index(Entry::feature);
    states = index(Entry::state);
    counties = index(Entry::county);
  }

  private Map<String, Integer> index(Function<Entry, String> field) {
    var texts = new TreeSet<String>();
    places.forEach(place -> texts.add(field.apply(place)));
    var index = new TreeMap<String, Integer>();
    texts.forEach(text -> index.put(text, index.size()));
    return index;
  }

  /** The uncompressed bytes. */
  public byte[] bytes(String version) throws IOException {
    var buffer = new ByteArrayOutputStream();
    var out = new DataOutputStream(buffer);
    out.writeInt(GazetteerFile.MAGIC);
    string(version, out);
    for (var list : List.of(countries, features, states, counties)) {
      out.writeInt(list.size());
      for (var text : list.keySet()) {
        string(text, out);
      }
    }
    var names = places.stream().map(Entry::name).toList();
    out.writeInt(places.size());
    out.writeInt(keys.size());
    for (var column : Column.values()) {
      for (var place : places) {
        out.writeInt(cell(column, place));
      }
    }
    lengths(names, out);
    lengths(keys.keySet(), out);
    for (var list : keys.values()) {
      out.writeShort(list.size());
    }
    pool(names, out);
    pool(keys.keySet(), out);
    for (var list : keys.values()) {
      for (int place : list) {
        out.writeInt(place);
      }
    }
    return buffer.toByteArray();
  }

  /** Compresses bytes for the reader. */
  public static void pack(byte[] bytes, OutputStream out) throws IOException {
    try (var packed = new BestGzip(out)) {
      packed.write(bytes);
    }
  }

  private int cell(Column column, Entry place) {
    return switch (column) {
      case GEONAMES -> place.geonames().orElse(0);
      case LATITUDE -> (int) Math.round(place.point().latitude() * GazetteerFile.UNIT);
      case LONGITUDE -> (int) Math.round(place.point().longitude() * GazetteerFile.UNIT);
      case POPULATION -> place.population();
      case COUNTRY -> countries.getOrDefault(place.country().orElse(""), 0);
      case FEATURE -> features.getOrDefault(place.feature(), 0);
      case STATE -> states.getOrDefault(place.state(), 0);
      case COUNTY -> counties.getOrDefault(place.county(), 0);
    };
  }

  private static void string(String text, DataOutputStream out) throws IOException {
    var utf = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(utf.length);
    out.write(utf);
  }

  private static void lengths(Collection<String> texts, DataOutputStream out) throws IOException {
    for (var text : texts) {
      out.writeShort(text.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  private static void pool(Collection<String> texts, DataOutputStream out) throws IOException {
    for (var text : texts) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
