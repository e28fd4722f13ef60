package org.hearsay.annotate;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;

/** Who says "I" in a quotation: whoever speaks in its sentence, else in the one beside it. */
final class Speakers {
  private static final int RUN = 2;

  private final BitSet quoted;
  private final Referents referents;

  Speakers(BitSet quoted, Referents referents) {
    this.quoted = quoted;
    this.referents = referents;
  }

  /** Adds the pronoun to its speaker, where one is told. */
  void link(Mention pronoun) {
    if (!quoted.get(pronoun.span().from())) {
      return;
    }
    for (int back = 0; back <= RUN; back++) {
      var speaker = speakerIn(pronoun, pronoun.sentence().index() - back);
      if (speaker.isPresent()) {
        referents.ownerOf(speaker.get()).ifPresent(entity -> entity.add(pronoun));
        return;
      }
    }
  }

  private Optional<Mention> speakerIn(Mention pronoun, int sentence) {
    return referents.seen().stream()
        .filter(m -> m.sentence().index() == sentence && m.isSpeaker())
        .filter(m -> !quoted.get(m.span().from()))
        .min(Comparator.comparingInt(m -> Math.abs(m.span().from() - pronoun.span().from())));
  }
}
