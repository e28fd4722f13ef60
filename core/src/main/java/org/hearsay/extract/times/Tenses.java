package org.hearsay.extract.times;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * Finds the tense of the clause that a time stands in, with the verbs of {@code times-verbs.tsv}.
 */
final class Tenses {
  private static final int MAX_CLIMB = 12;
  private static final Set<String> LIMITS = Set.of("until", "by", "through");

  private final Map<String, String> verbs = new HashMap<>();

  Tenses(Table table) {
    for (var row : table.rows()) {
      for (var verb : row.list("verb")) {
        verbs.putIfAbsent(verb, row.get("tells"));
      }
    }
  }

  /** The tense of the nearest verb above the words, unless the preposition before them tells. */
  Tense around(Sentence sentence, Span words) {
    var tense = climb(sentence, words);
    var before = wordBefore(sentence, words);
    if (tense == Tense.PRESENT && before.equals("since")) {
      return Tense.PAST;
    }
    boolean isLimit = LIMITS.contains(before) && tense != Tense.PAST;
    return isLimit ? Tense.FUTURE : tense;
  }

  private static String wordBefore(Sentence sentence, Span words) {
    var before = "";
    for (var token : sentence.tokens()) {
      if (token.span().to() > words.from()) {
        break;
      }
      before = token.form();
    }
    return before.toLowerCase(Locale.ROOT);
  }

  private Tense climb(Sentence sentence, Span words) {
    var at = sentence.headOf(words);
    for (int i = 0; i < MAX_CLIMB && at.isPresent(); i++) {
      var token = at.get();
      if (!words.overlaps(token.span()) || token.xpos().startsWith("V")) {
        var tense = of(sentence, token);
        if (tense != Tense.NONE) {
          return tense;
        }
      }
      at = sentence.head(token);
    }
    return Tense.NONE;
  }

  private Tense of(Sentence sentence, Token token) {
    if (tells(token, "PLANS") && token.xpos().startsWith("V")) {
      return Tense.FUTURE;
    }
    if (hasTo(sentence, token)) {
      return ofInfinitive(sentence, token);
    }
    for (var aux : sentence.children(token)) {
      var tense = aux.is("aux") || aux.is("cop") ? ofAuxiliary(sentence, token, aux) : Tense.NONE;
      if (tense != Tense.NONE) {
        return tense;
      }
    }
    return switch (token.xpos()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> tells(token, "AHEAD") ? Tense.FUTURE : Tense.PAST;
      case "VBZ", "VBP" -> tells(token, "REPORTS") ? Tense.PAST : Tense.PRESENT;
      default -> Tense.NONE;
    };
  }

  private boolean tells(Token verb, String what) {
    return what.equals(verbs.get(verb.lemma()));
  }

  private Tense ofAuxiliary(Sentence sentence, Token verb, Token aux) {
    return switch (aux.xpos()) {
      case "MD" -> ofModal(sentence, verb);
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> ofPresent(verb, aux);
      default -> Tense.NONE;
    };
  }

  private static Tense ofModal(Sentence sentence, Token verb) {
    boolean isPerfect =
        sentence.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
    return isPerfect ? Tense.PAST : Tense.FUTURE;
  }

  private Tense ofPresent(Token verb, Token aux) {
    if (aux.lemma().equals("have")) {
      return Tense.PAST;
    }
    boolean isAhead = verb.xpos().equals("VBG") || tells(verb, "AHEAD");
    return isAhead ? Tense.FUTURE : Tense.PRESENT;
  }

  private static boolean hasTo(Sentence sentence, Token token) {
    return token.xpos().startsWith("V")
        && sentence.child(token, "mark").map(m -> m.lemma().equals("to")).orElse(false);
  }

  /** "began to meet" is past; "plans to meet", "planned to meet" look ahead. */
  private Tense ofInfinitive(Sentence sentence, Token token) {
    boolean isDone = sentence.head(token).map(h -> tells(h, "DONE")).orElse(false);
    return isDone || token.is("advcl") ? Tense.NONE : Tense.FUTURE;
  }
}
