package org.hearsay.annotate;

import java.util.Comparator;
import java.util.Optional;
import org.hearsay.syntax.Quotes;

/**
 * Finds who says "I" in a quotation: the speaker in its sentence, else in the next or previous one.
 */
final class FirstPersonResolver {
  private static final int RUN = 2;

  private final Quotes quotes;
  private final AntecedentFinder referents;

  FirstPersonResolver(Quotes quotes, AntecedentFinder referents) {
    this.quotes = quotes;
    this.referents = referents;
  }

  /** Adds the pronoun to its speaker, if there is one. */
  void link(Mention pronoun) {
    if (!quotes.isInside(pronoun.span().from())) {
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
        .filter(m -> !quotes.isInside(m.span().from()))
        .min(Comparator.comparingInt(m -> Math.abs(m.span().from() - pronoun.span().from())));
  }
}
