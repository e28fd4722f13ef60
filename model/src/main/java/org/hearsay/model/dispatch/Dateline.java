package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * A dateline, such as "SEOUL, Sept. 12 (Yonhap) --" at the start of a text.
 *
 * @param span the whole dateline, with the dash
 * @param place the span of the place name
 * @param date the span of the date
 * @param agency the span of the agency
 */
public record Dateline(
    Span span, Optional<Span> place, Optional<Span> date, Optional<Span> agency) {}
