package org.hearsay.extract.times;

import org.hearsay.model.Annotation;
import org.hearsay.model.NameType;

/** Finds words that fit a rule and are no time all the same: parts of names, counts of things. */
final class Doubts {
  private static final int FOUR_DIGITS = 4;

  private Doubts() {}

  static boolean isNoTime(Match match, Annotation annotation) {
    return isCount(match) || isInName(match, annotation);
  }

  /** "2000 troops" after a bare "of" or nothing: a plural counted, not a year's. */
  private static boolean isCount(Match match) {
    var span = match.core();
    if (match.rule().reads() != Operation.YEAR || span.length() != FOUR_DIGITS) {
      return false;
    }
    var tokens = match.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().from() == span.from()) {
        boolean isPlural = i + 1 < tokens.size() && tokens.get(i + 1).xpos().equals("NNS");
        boolean isFramed = i > 0 && tokens.get(i - 1).xpos().matches("DT|IN|PRP\\$|POS");
        return isPlural && !isFramed && tokens.get(i).is("nummod");
      }
    }
    return false;
  }

  /** "Daily Mail", "the 1995 Group": a name that is longer than the time in it. */
  private static boolean isInName(Match match, Annotation annotation) {
    var core = match.core();
    return annotation.names().stream()
        .anyMatch(
            n ->
                n.type() == NameType.ORGANISATION
                    && n.span().contains(core)
                    && n.span().length() > core.length());
  }
}
