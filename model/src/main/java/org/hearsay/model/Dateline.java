package org.hearsay.model;

import java.util.Optional;

/**
 * "SEOUL, Sept. 12 (Yonhap) --" at the head of a text.
 *
 * @param span all of it, the dash included
 * @param place the span of the place name
 * @param date the span of the date
 * @param agency the span of the agency
 */
public record Dateline(
    Span span, Optional<Span> place, Optional<Span> date, Optional<Span> agency) {}
