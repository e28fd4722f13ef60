package org.hearsay.extract.times.lexemes;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/** Whether a word has the form and context that its row of {@code times_words.tsv} needs. */
public final class Fit {
  private static final Pattern NUMBER_FOLLOWS = Pattern.compile("\\.? {0,2}['’]?\\d.*");
  private static final Pattern NUMBER_BEFORE = Pattern.compile(".*\\d(?:st|nd|rd|th)?[ -](?:of )?");
  private static final int NEAR = 8;

  private Fit() {}

  public static boolean fits(TimeWord word, String text, int from, int to, Optional<Token> token) {
    return switch (word.needs()) {
      case "CAPITAL" -> capital(text, from) && !isVerb(token);
      case "UPPER" -> text.substring(from, to).chars().allMatch(Character::isUpperCase);
      case "THING" -> token.filter(Morphology::isNoun).isPresent();
      case "ADVERB" -> token.filter(t -> t.upos().equals("ADV")).isPresent();
      case "NOUN" -> token.filter(Morphology::isVerb).isEmpty();
      case "ABBREVIATION" -> capital(text, from) && (dot(text, to) || besideNumber(text, from, to));
      default -> true;
    };
  }

  private static boolean capital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static boolean dot(String text, int at) {
    return at < text.length() && text.charAt(at) == '.';
  }

  private static boolean besideNumber(String text, int from, int to) {
    return NUMBER_FOLLOWS.matcher(text.substring(to, Math.min(text.length(), to + NEAR))).matches()
        || NUMBER_BEFORE.matcher(text.substring(Math.max(0, from - NEAR), from)).matches();
  }

  private static boolean isVerb(Optional<Token> token) {
    return token.filter(t -> Morphology.isVerb(t) || Morphology.isModal(t)).isPresent();
  }
}
