package org.hearsay.extract.times;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.model.Token;

/** Whether a word stands as its row of {@code times-words.tsv} needs it. */
final class Fit {
  private static final Pattern NUMBER_FOLLOWS = Pattern.compile("\\.? {0,2}['’]?\\d.*");
  private static final Pattern NUMBER_BEFORE = Pattern.compile(".*\\d(?:st|nd|rd|th)?[ -](?:of )?");
  private static final int NEAR = 8;

  private Fit() {}

  static boolean fits(Word word, String text, int from, int to, Optional<Token> token) {
    return switch (word.needs()) {
      case "CAPITAL" -> capital(text, from) && !is(token, "MD", "V");
      case "UPPER" -> text.substring(from, to).chars().allMatch(Character::isUpperCase);
      case "THING" -> is(token, "NN");
      case "ADVERB" -> is(token, "RB");
      case "NOUN" -> !is(token, "V");
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

  private static boolean is(Optional<Token> token, String... tags) {
    for (var tag : tags) {
      if (token.isPresent() && token.get().xpos().startsWith(tag)) {
        return true;
      }
    }
    return false;
  }
}
