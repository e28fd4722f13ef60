package org.hearsay.read;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * Reads the ways in which inputs name a language: {@code en}, {@code en-GB}, {@code eng}, English.
 */
final class LanguageCode {
  /** The codes of ISO 639-1. */
  private static final Set<String> CODES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

  private LanguageCode() {}

  /**
   * The code: two letters if ISO 639-1 has one, else three.
   *
   * @return empty if the words are no known language
   */
  static Optional<String> find(String words) {
    var low = words.strip().toLowerCase(Locale.ROOT);
    var primary = low.split("[-_.@]", 2)[0];
    if (CODES.contains(primary)) {
      return Optional.of(primary);
    }
    return Optional.ofNullable(Names.CODES.get(primary))
        .or(() -> Optional.ofNullable(Names.CODES.get(low.split("\\s*[(,;]", 2)[0])))
        .or(() -> Optional.of(primary).filter(LanguageCode::isNamed));
  }

  /**
   * Whether it is the code of a language that has only a three-letter code, such as {@code yue}.
   */
  private static boolean isNamed(String code) {
    return code.matches("[a-z]{3}")
        && !Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  /** Loaded only if an input has a language that is no two-letter code: the names take a while. */
  private static final class Names {
    /** The codes of ISO 639-1 by three-letter code, and by English name in lower case. */
    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      var codes = new HashMap<String, String>();
      BinaryOperator<String> first = BinaryOperator.minBy(Comparator.naturalOrder());
      for (var code : LanguageCode.CODES) {
        var language = Locale.forLanguageTag(code);
        var name = language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        codes.merge(name, code, first);
        codes.merge(language.getISO3Language(), code, first);
      }
      return codes;
    }
  }
}
