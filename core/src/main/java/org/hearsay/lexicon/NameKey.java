package org.hearsay.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What names are compared by: words in lower case without accents, "the" and a possessive. */
public final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Acronyms in capitals that would be common words in lower case: they keep their capitals. */
  private static final Set<String> CAPITALS =
      Set.of(
          "IS", "US", "WHO", "IT", "IN", "AT", "ON", "OR", "SO", "NO", "AM", "AS", "BE", "DO", "HE",
          "WE", "ME", "BY", "GO", "IF", "AN", "TO", "UP", "CAR", "MAP", "TAP", "PA", "MIA");

  private static final Pattern LAST_I = Pattern.compile("(?:iy|yy|ii|ey|ei|y)$");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private NameKey() {}

  /** The words joined by blanks; empty for a name without letters and digits. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /** The words; "U.S." is one, "Jong-un" is two. */
  public static List<String> words(String name) {
    var plain = POSSESSIVE.matcher(name.strip()).replaceFirst("");
    plain = DOTTED.matcher(plain).replaceAll("");
    plain = APOSTROPHE.matcher(plain).replaceAll("");
    plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
    var words = new ArrayList<String>();
    for (var written : OTHER.split(plain)) {
      var word = CAPITALS.contains(written) ? written : written.toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !(words.isEmpty() && word.equals("the"))) {
        words.add(word);
      }
    }
    return words;
  }

  /** One word spelt as its other romanisations are: "dmitry" and "dmitri" give the same. */
  public static String sound(String word) {
    var plain =
        LAST_I
            .matcher(word)
            .replaceAll("i")
            .replace("kh", "h")
            .replace("ph", "f")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("ee", "i")
            .replace("ai", "ei")
            .replace("y", "i")
            .replace("w", "v")
            .replace("q", "k");
    return DOUBLED.matcher(plain).replaceAll("$1");
  }
}
