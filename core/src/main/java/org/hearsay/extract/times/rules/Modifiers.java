package org.hearsay.extract.times.rules;

import java.util.regex.Pattern;
import org.hearsay.extract.times.lexemes.Coded;
import org.hearsay.model.dispatch.Span;

/** Finds modifiers before a match: "early", "the end of", "nearly", "earlier". */
public final class Modifiers {
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![^ ])(?:the )?(?:(?:very|as) )?<(?:mod|shift):(?<mod>[A-Z_]+)>(?:(?<!APPROX>)"
              + " (?:of|in|on))?(?: the)? $");
  private static final Pattern MORE =
      Pattern.compile(
          "(?<![^ ])(?:(?<more>more than|over|no less than|at least)|(?<less>less than|under|up to|no more than|at most)) $");

  private Modifiers() {}

  public static Match widen(Match match, Coded coded, int from) {
    var before = coded.text().substring(0, from);
    var mod = BEFORE.matcher(before);
    if (mod.find()) {
      return match.withMod(wide(match, coded, mod.start()), mod.group("mod"));
    }
    var more = MORE.matcher(before);
    boolean counts = match.has("n") || match.has("one");
    boolean isPlain = !coded.text().startsWith("the ", from);
    if (more.find() && counts && isPlain && match.rule().reads() == Operation.DURATION) {
      var found = more.group("more") != null ? "MORE_THAN" : "LESS_THAN";
      return match.withMod(wide(match, coded, more.start()), found);
    }
    return match;
  }

  private static Span wide(Match match, Coded coded, int from) {
    return new Span(coded.startOf(from), match.core().to());
  }
}
