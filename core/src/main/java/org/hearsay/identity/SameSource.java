package org.hearsay.identity;

import org.hearsay.lexicon.NameKey;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.SourceKind;

/**
 * Whether two sources, of one dispatch or of two, are the same originator (codebook 3). Says no if
 * the evidence is weak.
 */
public final class SameSource {
  private SameSource() {}

  /** Whether they have the same key or name, or one is the other's "state media". */
  public static boolean test(Source one, Source other) {
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return false;
    }
    return one.key().isPresent() && one.key().equals(other.key())
        || NameKey.of(one.name()).equals(NameKey.of(other.name()))
        || isStateMediaOf(one, other)
        || isStateMediaOf(other, one);
  }

  /** "North Korean state media" and a state outlet of the same country. */
  private static boolean isStateMediaOf(Source unnamed, Source outlet) {
    return !unnamed.named()
        && isStateMedia(unnamed)
        && isStateMedia(outlet)
        && unnamed.country().isPresent()
        && unnamed.country().equals(outlet.country());
  }

  private static boolean isStateMedia(Source source) {
    return source.kind().filter(kind -> kind == SourceKind.STATE_MEDIA).isPresent();
  }
}
