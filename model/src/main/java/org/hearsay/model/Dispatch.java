package org.hearsay.model;

import java.util.Optional;

/**
 * One text by one publisher, published at one time (codebook 1). The body is never rewritten.
 *
 * @param id stable within one run and one input; no two dispatches of a run share it
 * @param uri where it came from: a file name or address, as given
 * @param published when it was published; an interval of more than a day where that is coarse;
 *     empty where nothing tells
 * @param language ISO 639-1, such as {@code en}
 * @param credit the line that credits an agency or writers, if the text has one
 * @param text the body, as it stands in the input
 */
public record Dispatch(
    String id,
    Optional<String> uri,
    Outlet publisher,
    Optional<When> published,
    String language,
    Optional<String> headline,
    Optional<Span> byline,
    Optional<Dateline> dateline,
    Optional<Span> credit,
    String text) {
  /** The text under a span. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The days on which it can have been published. */
  public Interval publishedWithin() {
    return published.map(When::interval).orElse(Interval.OPEN);
  }
}
