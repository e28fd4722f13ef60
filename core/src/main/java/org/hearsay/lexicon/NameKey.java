package org.hearsay.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: lower-case words without accents, "the" and possessive
 * endings.
 */
public final class NameKey {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Pattern DOTTED =
      Pattern.compile("(?<=" + WordBorder.START + "\\p{L})\\.(?=\\p{L}" + WordBorder.END + ")");
  private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final WordLists<NameWords> WORDS =
      WordLists.of(Table.read("name_words.tsv", Optional.empty()), NameWords.class);

  private static final Pattern LAST_I = Pattern.compile("(?:iy|yy|ii|ey|ei|y)$");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

  private NameKey() {}

  /** The words joined by blanks; empty for a name without letters and digits. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /** The words; "U.S." is one, "Jong-un" is two. */
  public static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var written : OTHER.split(isPlain(name) ? name : plain(name.strip()))) {
      var word =
          WORDS.has(NameWords.CAPITALS, written) ? written : written.toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && !(words.isEmpty() && word.equals("the"))) {
        words.add(word);
      }
    }
    return words;
  }

  /**
   * Whether the name has only ASCII letters, digits and blanks. Most names do, and need no
   * cleaning.
   */
  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == ' '));
  }

  private static String plain(String name) {
    var plain = POSSESSIVE.matcher(name).replaceFirst("");
    plain = DOTTED.matcher(plain).replaceAll("");
    plain = APOSTROPHE.matcher(plain).replaceAll("");
    return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** One spelling for all romanisations of a word: "dmitry" and "dmitri" give the same. */
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
