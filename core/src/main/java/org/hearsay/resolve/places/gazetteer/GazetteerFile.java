package org.hearsay.resolve.places.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Point;

/**
 * The places of the gazetteer file, kept as the bytes of the file and decoded on demand. Safe for
 * many threads.
 *
 * <p>Format: gzip over, in big-endian order: magic, version, the lists of countries, features,
 * states and counties, then columns over all places (GeoNames id, latitude and longitude in 1e-5
 * degrees, population, and indices into the lists), the lengths of names, of keys, and of the lists
 * of places that each key names, then the names, the sorted keys, and the lists. Strings are UTF-8,
 * lengths have two bytes. Written by {@link GazetteerWriter}.
 */
public final class GazetteerFile {
  public static final String RESOURCE = "/org/hearsay/data/gazetteer.bin.gz";
  public static final int MAGIC = 0x48535231;
  public static final double UNIT = 1e5;

  private final ByteBuffer bytes;
  private final String version;
  private final List<String> countries;
  private final List<String> features;
  private final List<String> states;
  private final List<String> counties;
  private final int places;
  private final int keys;
  private final int columns;
  private final int names;
  private final int[] nameEnds;
  private final int keyBytes;
  private final int[] keyEnds;
  private final int lists;
  private final int[] listEnds;

  /** Columns of 4 bytes over the places, in the order of the file. */
  public enum Column {
    GEONAMES,
    LATITUDE,
    LONGITUDE,
    POPULATION,
    COUNTRY,
    FEATURE,
    STATE,
    COUNTY
  }

  private GazetteerFile(ByteBuffer bytes) {
    this.bytes = bytes;
    if (bytes.getInt() != MAGIC) {
      throw new IllegalArgumentException(
          "The gazetteer is not in format 1; run tools/gazetteer/build");
    }
    version = string(bytes);
    countries = strings(bytes);
    features = strings(bytes);
    states = strings(bytes);
    counties = strings(bytes);
    places = bytes.getInt();
    keys = bytes.getInt();
    columns = bytes.position();
    bytes.position(columns + Column.values().length * 4 * places);
    nameEnds = ends(places, bytes);
    keyEnds = ends(keys, bytes);
    listEnds = ends(keys, bytes);
    names = bytes.position();
    keyBytes = names + nameEnds[places];
    lists = keyBytes + keyEnds[keys];
  }

  /** Turns lengths of two bytes into the end of each item; the first cell is 0. */
  private static int[] ends(int count, ByteBuffer in) {
    var ends = new int[count + 1];
    for (int i = 0; i < count; i++) {
      ends[i + 1] = ends[i] + (in.getShort() & 0xffff);
    }
    return ends;
  }

  /** The gazetteer that ships with the program. */
  public static GazetteerFile read() {
    try (InputStream in = GazetteerFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "No gazetteer ships with this program; run tools/gazetteer/build");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the gazetteer", e);
    }
  }

  public static GazetteerFile read(InputStream in) throws IOException {
    try (var unpacked = new GZIPInputStream(in, 1 << 16)) {
      return new GazetteerFile(ByteBuffer.wrap(unpacked.readAllBytes()));
    }
  }

  public String version() {
    return version;
  }

  public int size() {
    return places;
  }

  /** The places with a key, most populous first; empty if there is none. */
  public List<Entry> find(String key) {
    int at = indexOf(key.getBytes(StandardCharsets.ISO_8859_1));
    if (at < 0) {
      return List.of();
    }
    var found = new ArrayList<Entry>();
    for (int i = listEnds[at]; i < listEnds[at + 1]; i++) {
      found.add(entry(bytes.getInt(lists + 4 * i)));
    }
    return found;
  }

  private int indexOf(byte[] key) {
    int low = 0;
    int high = keys - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compare(
              key,
              0,
              key.length,
              bytes.array(),
              keyBytes + keyEnds[middle],
              keyBytes + keyEnds[middle + 1]);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  /** The place at an index from 0 to {@link #size()}. */
  public Entry entry(int at) {
    int from = nameEnds[at];
    int to = nameEnds[at + 1];
    int geonames = cell(Column.GEONAMES, at);
    var feature = features.get(cell(Column.FEATURE, at));
    return new Entry(
        Kind.ofFeature(feature),
        new String(bytes.array(), names + from, to - from, StandardCharsets.UTF_8),
        new Point(cell(Column.LATITUDE, at) / UNIT, cell(Column.LONGITUDE, at) / UNIT),
        Optional.of(countries.get(cell(Column.COUNTRY, at))),
        states.get(cell(Column.STATE, at)),
        counties.get(cell(Column.COUNTY, at)),
        feature,
        geonames == 0 ? OptionalInt.empty() : OptionalInt.of(geonames),
        cell(Column.POPULATION, at));
  }

  private int cell(Column column, int at) {
    return bytes.getInt(columns + 4 * (column.ordinal() * places + at));
  }

  private static String string(ByteBuffer in) {
    var text = new byte[in.getShort() & 0xffff];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  private static List<String> strings(ByteBuffer in) {
    int count = in.getInt();
    var found = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      found.add(string(in));
    }
    return found;
  }
}
