package org.hearsay.model.dispatch;

import java.util.Optional;

/**
 * One text by one publisher, published at one time (codebook 1). The body is never rewritten.
 *
 * @param id stable within one run and one input; no two dispatches of a run share it
 * @param uri where it came from: a file name or address, as given
 * @param published when it was published; an interval of more than a day if only a month or year is
 *     known; empty if nothing is known
 * @param publishedAt the time on that day, if the input has one
 * @param revision how it changes earlier dispatches
 * @param language ISO 639-1, such as {@code en}
 * @param credit the line that credits an agency or writers, if the text has one
 * @param text the body, exactly as in the input
 */
public record Dispatch(
    String id,
    Optional<String> uri,
    Outlet publisher,
    Optional<When> published,
    Optional<Moment> publishedAt,
    Revision revision,
    String language,
    Optional<String> headline,
    Optional<Span> byline,
    Optional<Dateline> dateline,
    Optional<Span> credit,
    String text) {
  /** A dispatch without a time of day, which changes no other dispatch. */
  public Dispatch(
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
    this(
        id,
        uri,
        publisher,
        published,
        Optional.empty(),
        Revision.NONE,
        language,
        headline,
        byline,
        dateline,
        credit,
        text);
  }

  /** The identity of the dispatch across runs. */
  public DispatchKey key() {
    return DispatchKey.of(this);
  }

  /** The text under a span. */
  public String words(Span span) {
    return span.of(text);
  }

  /** The days on which it may have been published. */
  public Interval publishedWithin() {
    return published.map(When::interval).orElse(Interval.OPEN);
  }

  /** A copy with another id. */
  public Dispatch withId(String other) {
    return new Dispatch(
        other,
        uri,
        publisher,
        published,
        publishedAt,
        revision,
        language,
        headline,
        byline,
        dateline,
        credit,
        text);
  }

  /** A copy with another revision. */
  public Dispatch withRevision(Revision other) {
    return new Dispatch(
        id,
        uri,
        publisher,
        published,
        publishedAt,
        other,
        language,
        headline,
        byline,
        dateline,
        credit,
        text);
  }

  /** A copy with another text of the same length. */
  public Dispatch withText(String other) {
    return new Dispatch(
        id,
        uri,
        publisher,
        published,
        publishedAt,
        revision,
        language,
        headline,
        byline,
        dateline,
        credit,
        other);
  }

  /**
   * A copy with a part of the text, and with the byline, dateline and credit in that part.
   *
   * @param fragment is added to id and uri
   */
  public Dispatch part(Span range, String fragment) {
    return new Dispatch(
        id + fragment,
        uri.map(address -> address + fragment),
        publisher,
        published,
        publishedAt,
        revision,
        language,
        headline,
        byline.filter(range::contains).map(span -> span.minus(range.from())),
        range.from() == 0 ? dateline.filter(line -> range.contains(line.span())) : Optional.empty(),
        credit.filter(range::contains).map(span -> span.minus(range.from())),
        range.of(text));
  }
}
