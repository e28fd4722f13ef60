package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * A time expression and the time that it refers to.
 *
 * <p>Source: TIMEX3 in TimeML 1.2.1; the value follows ISO 8601 as TimeML extends it.
 *
 * @param value such as {@code 2023-09-11TMO}, {@code PT20H}, {@code FUTURE_REF}
 * @param mod TimeML's modifier, if any
 * @param interval the days that it refers to; open for durations and sets
 * @param rule the name of the rule that read it, as in the data file
 */
public record Timex(
    Span span,
    TimexType type,
    String value,
    Optional<String> mod,
    Interval interval,
    String rule) {}
