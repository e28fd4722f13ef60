package org.hearsay.resolve.actors;

import org.hearsay.lexicon.NameKey;
import org.hearsay.model.Source;
import org.hearsay.model.SourceKind;

/** Whether two sources are one originator. Says no where the evidence is thin. */
final class SameSource {
  private final Knowledge knowledge;

  SameSource(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  boolean isSame(Source one, Source other) {
    if (one.country().isPresent()
        && other.country().isPresent()
        && !one.country().equals(other.country())) {
      return false;
    }
    return NameKey.of(one.name()).equals(NameKey.of(other.name()))
        || isSameOutlet(one, other)
        || isSameInstitution(one, other)
        || isSameGovernment(one, other)
        || isStateMediaOf(one, other)
        || isStateMediaOf(other, one);
  }

  private boolean isSameOutlet(Source one, Source other) {
    var outlet = knowledge.outlets().find(one.name());
    return outlet.isPresent() && outlet.equals(knowledge.outlets().find(other.name()));
  }

  private boolean isSameInstitution(Source one, Source other) {
    var institution = knowledge.institutions().find(one.name());
    return institution.isPresent()
        && institution.equals(knowledge.institutions().find(other.name()));
  }

  private boolean isSameGovernment(Source one, Source other) {
    var government = knowledge.nations().governmentOf(one.name());
    return government.isPresent()
        && isGovernment(one)
        && isGovernment(other)
        && government.equals(knowledge.nations().governmentOf(other.name()));
  }

  private static boolean isGovernment(Source source) {
    return source.kind().filter(kind -> kind == SourceKind.GOVERNMENT).isPresent();
  }

  /** "North Korean state media" and an outlet that is the state's in the same country. */
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
