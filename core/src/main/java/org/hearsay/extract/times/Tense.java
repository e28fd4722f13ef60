package org.hearsay.extract.times;

import java.util.Optional;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** Which way from the day of publication the clause around a time looks. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /** No verb tells. */
  NONE;

  private static final int MAX_CLIMB = 12;

  /** The tense of the nearest verb above the words. */
  static Tense around(Sentence sentence, Span words) {
    var at = sentence.headOf(words);
    for (int i = 0; i < MAX_CLIMB && at.isPresent(); i++) {
      var token = at.get();
      if (!words.overlaps(token.span()) || token.xpos().startsWith("V")) {
        var tense = of(sentence, token);
        if (tense != NONE) {
          return tense;
        }
      }
      at = sentence.head(token);
    }
    return NONE;
  }

  private static Tense of(Sentence sentence, Token token) {
    if (hasTo(sentence, token)) {
      return ofInfinitive(sentence, token);
    }
    for (var aux : sentence.children(token)) {
      if (!aux.is("aux") && !aux.is("cop")) {
        continue;
      }
      switch (aux.xpos()) {
        case "MD":
          return ofModal(sentence, token, aux);
        case "VBD":
          return PAST;
        case "VBZ", "VBP":
          return ofPresentAuxiliary(token, aux);
        default:
      }
    }
    return switch (token.xpos()) {
      case "VBD", "VBN" -> PAST;
      case "VBZ", "VBP" -> PRESENT;
      default -> NONE;
    };
  }

  private static Tense ofModal(Sentence sentence, Token verb, Token modal) {
    boolean perfect =
        sentence.children(verb).stream().anyMatch(c -> c.is("aux") && c.lemma().equals("have"));
    return perfect ? PAST : FUTURE;
  }

  private static Tense ofPresentAuxiliary(Token verb, Token aux) {
    if (aux.lemma().equals("have")) {
      return PAST;
    }
    boolean isProgressive = verb.xpos().equals("VBG");
    return isProgressive ? FUTURE : PRESENT;
  }

  private static boolean hasTo(Sentence sentence, Token token) {
    return token.xpos().startsWith("V")
        && sentence.child(token, "mark").map(m -> m.lemma().equals("to")).orElse(false);
  }

  /** "began to meet" is past; "plans to meet", "planned to meet" look ahead. */
  private static Tense ofInfinitive(Sentence sentence, Token token) {
    Optional<Token> head = sentence.head(token);
    boolean isDone = head.isPresent() && Implied.lemmas().contains(head.get().lemma());
    return isDone || token.is("advcl") ? NONE : FUTURE;
  }

  /** Verbs whose infinitive has happened when they have. */
  private static final class Implied {
    private static java.util.Set<String> lemmas() {
      return java.util.Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "fail",
          "use",
          "come",
          "go",
          "seem",
          "appear",
          "have",
          "help");
    }
  }
}
