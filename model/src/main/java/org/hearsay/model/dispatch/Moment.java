package org.hearsay.model.dispatch;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalQueries;
import java.util.Optional;

/**
 * A time on a calendar day.
 *
 * @param local the local date and time
 * @param zone the offset from UTC; empty if the time zone is unknown
 */
public record Moment(LocalDateTime local, Optional<ZoneOffset> zone) {
  private static final ZoneOffset FIRST = ZoneOffset.ofHours(14);
  private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

  /** Reads an ISO 8601 date and time, with or without a zone; empty if the text is none. */
  public static Optional<Moment> find(String words) {
    try {
      var parsed = DateTimeFormatter.ISO_DATE_TIME.parse(words);
      var zone = Optional.ofNullable(parsed.query(TemporalQueries.offset()));
      return Optional.of(new Moment(LocalDateTime.from(parsed), zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The first possible instant: without a zone, the one at UTC+14. */
  public Instant earliest() {
    return local.toInstant(zone.orElse(FIRST));
  }

  /** The last possible instant: without a zone, the one at UTC-12. */
  public Instant latest() {
    return local.toInstant(zone.orElse(LAST));
  }

  /** ISO 8601, such as {@code 2023-09-11T06:04:00+09:00}. */
  @Override
  public String toString() {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local)
        + zone.map(ZoneOffset::getId).orElse("");
  }
}
