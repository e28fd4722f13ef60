package org.hearsay.model.dispatch;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identity of an actor, source or place across dispatches: two with the same key are the same.
 *
 * @param scheme the scheme of the identifier: {@value #GEONAMES}, {@value #COUNTRY} (ISO 3166-1),
 *     or a data file of ours, such as {@value #OUTLET} for {@code outlets.tsv}
 * @param value the identifier in that scheme; for our own data, the row's name in lower case, with
 *     hyphens between its words
 */
public record EntityKey(String scheme, String value) {
  /** GeoNames ids of places. */
  public static final String GEONAMES = "geonames";

  /** ISO 3166-1 alpha-2 codes, of a country and of its government. */
  public static final String COUNTRY = "iso3166";

  /** Rows of {@code outlets.tsv}. */
  public static final String OUTLET = "outlet";

  /** Rows of {@code institutions.tsv}. */
  public static final String INSTITUTION = "institution";

  /** People in {@code leaders.tsv}. */
  public static final String LEADER = "leader";

  /** Rows of {@code regions.tsv}. */
  public static final String REGION = "region";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9-]*");

  /**
   * @throws IllegalArgumentException if the scheme is not one word, or the value is blank
   */
  public EntityKey {
    if (!SCHEME.matcher(scheme).matches() || value.isBlank()) {
      throw new IllegalArgumentException(
          "An entity key is scheme:value, such as geonames:2013348, got '%s:%s'"
              .formatted(scheme, value));
    }
  }

  /**
   * Reads {@code scheme:value}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static EntityKey parse(String key) {
    var parts = key.split(":", 2);
    return parts.length == 2 ? new EntityKey(parts[0], parts[1]) : new EntityKey("", key);
  }

  /**
   * The key of a row of our own data.
   *
   * @param name of the row
   */
  public static EntityKey named(String scheme, String name) {
    return new EntityKey(
        scheme, SPACE.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll("-"));
  }

  /** Such as {@code geonames:2013348}. */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
