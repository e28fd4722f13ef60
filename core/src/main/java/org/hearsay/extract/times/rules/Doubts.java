package org.hearsay.extract.times.rules;

import java.util.Set;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/** Finds words that fit a rule but are no time: parts of names, counts of things. */
public final class Doubts {
  private static final int FOUR_DIGITS = 4;

  private Doubts() {}

  public static boolean isNoTime(Match match, Annotation annotation) {
    return isCount(match) || isInName(match, annotation);
  }

  /** "2000 troops" after "of" or nothing: a count, not a year. */
  private static boolean isCount(Match match) {
    var span = match.core();
    if (match.rule().reads() != Operation.YEAR || span.length() != FOUR_DIGITS) {
      return false;
    }
    var tokens = match.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().from() == span.from()) {
        boolean isPlural = i + 1 < tokens.size() && isPluralNoun(tokens.get(i + 1));
        boolean isFramed = i > 0 && isFrame(tokens.get(i - 1));
        return isPlural && !isFramed && tokens.get(i).is("nummod");
      }
    }
    return false;
  }

  private static boolean isPluralNoun(Token token) {
    return token.upos().equals("NOUN") && Morphology.isPlural(token);
  }

  /** "the 2000 troops", "of 2000 elections", "Japan's 2000 elections". */
  private static boolean isFrame(Token token) {
    return Set.of("DET", "ADP", "SCONJ", "PART").contains(token.upos())
        || Morphology.isPossessivePronoun(token);
  }

  /** "Daily Mail", "the 1995 Group": a name that contains the words. */
  private static boolean isInName(Match match, Annotation annotation) {
    var core = match.core();
    return annotation.namesOverlapping(core).stream()
        .anyMatch(
            n ->
                n.type() == NameType.ORGANISATION
                    && n.span().contains(core)
                    && n.span().length() > core.length());
  }
}
