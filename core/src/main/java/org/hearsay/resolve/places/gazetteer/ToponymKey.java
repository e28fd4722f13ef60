package org.hearsay.resolve.places.gazetteer;

import java.text.Normalizer;
import java.util.Map;

/**
 * Makes one key for all spellings of a name: lower case, no diacritics, no punctuation, "Saint" for
 * "St.", "Mount" for "Mt.", "Fort" for "Ft.", initials joined ("U.S." gives {@code us}).
 */
public final class ToponymKey {
  private static final Map<String, String> SHORT =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('ł', "l"),
          Map.entry('ø', "o"),
          Map.entry('đ', "d"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('œ', "oe"),
          Map.entry('ı', "i"),
          Map.entry('ə', "a"));
  private static final String APOSTROPHES = "'’‘`´ʻʼʾʿ";

  private ToponymKey() {}

  /** The key of a name: lower-case ASCII words joined by one space; empty if no letter is Latin. */
  public static String of(String name) {
    var plain = new StringBuilder(name.length());
    var spread = Normalizer.normalize(name, Normalizer.Form.NFKD);
    for (int i = 0; i < spread.length(); i++) {
      add(Character.toLowerCase(spread.charAt(i)), plain);
    }
    return words(plain.toString());
  }

  private static void add(char c, StringBuilder plain) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      plain.append(c);
    } else if (LETTERS.containsKey(c)) {
      plain.append(LETTERS.get(c));
    } else if (c == '&') {
      plain.append(" and ");
    } else if (APOSTROPHES.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
      plain.append(' ');
    }
  }

  private static String words(String plain) {
    var key = new StringBuilder(plain.length());
    boolean initials = false;
    for (var word : plain.split(" ")) {
      if (word.isEmpty()) {
        continue;
      }
      boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (key.length() > 0 && !(initials && initial)) {
        key.append(' ');
      }
      key.append(SHORT.getOrDefault(word, word));
      initials = initial;
    }
    return key.toString();
  }
}
