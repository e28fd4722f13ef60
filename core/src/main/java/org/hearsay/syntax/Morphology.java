package org.hearsay.syntax;

import java.util.Locale;
import org.hearsay.model.text.Token;

/**
 * The morphology of a word, from its UD part of speech and features (universaldependencies.org,
 * version 2).
 *
 * <p>The model predicts part of speech and features separately, so some pairs are odd ("'re" as AUX
 * without features). The part of speech therefore decides first.
 */
public final class Morphology {
  private Morphology() {}

  /** A verb, main or auxiliary, but no modal. */
  public static boolean isVerb(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX") && !isModal(token);
  }

  /** "will", "could": a finite auxiliary without mood. */
  public static boolean isModal(Token token) {
    return token.upos().equals("AUX")
        && token.has("VerbForm=Fin")
        && !token.feats().contains("Mood=");
  }

  /** Inflected for tense, modals among them; an imperative is not. */
  public static boolean isFinite(Token token) {
    return isModal(token) || isVerb(token) && hasTense(token);
  }

  private static boolean hasTense(Token token) {
    return token.has("VerbForm=Fin") && !token.has("Mood=Imp")
        || token.upos().equals("AUX") && token.feats().isEmpty();
  }

  /** "left", "was": finite and past. */
  public static boolean isPast(Token token) {
    return isVerb(token) && hasTense(token) && token.has("Tense=Past");
  }

  /** "leaves", "is": finite and present. */
  public static boolean isPresent(Token token) {
    return isVerb(token) && hasTense(token) && !token.has("Tense=Past");
  }

  /** "left" in "has left", "was left", "the man left behind". */
  public static boolean isPastParticiple(Token token) {
    return isVerb(token) && token.has("VerbForm=Part") && token.has("Tense=Past");
  }

  /** "leaving", as participle or gerund. */
  public static boolean isIngForm(Token token) {
    return isVerb(token)
        && (token.has("VerbForm=Ger") || token.has("VerbForm=Part") && !token.has("Tense=Past"));
  }

  /** "leave" after "to" or a modal, or as imperative. */
  public static boolean isBare(Token token) {
    return isVerb(token)
        && !isFinite(token)
        && !token.has("VerbForm=Part")
        && !token.has("VerbForm=Ger");
  }

  /** A common or proper noun. */
  public static boolean isNoun(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }

  /** A common noun, a proper noun or a pronoun. */
  public static boolean isNominal(Token token) {
    return isNoun(token) || token.upos().equals("PRON");
  }

  /** A name's part. */
  public static boolean isProperNoun(Token token) {
    return token.upos().equals("PROPN");
  }

  /** An adjective. */
  public static boolean isAdjective(Token token) {
    return token.upos().equals("ADJ");
  }

  /** In the plural, or a plural only: "talks", "troops". */
  public static boolean isPlural(Token token) {
    return token.has("Number=Plur") || token.has("Number=Ptan");
  }

  /** "he", "them", "himself": a personal pronoun, but no possessive. */
  public static boolean isPersonalPronoun(Token token) {
    return token.upos().equals("PRON")
        && (token.has("PronType=Prs") || token.has("PronType=Emp"))
        && !token.has("Poss=Yes");
  }

  /** "his", "their". */
  public static boolean isPossessivePronoun(Token token) {
    return token.has("Poss=Yes") && token.has("PronType=Prs");
  }

  /** "who", "which", "when": a word that opens a relative clause or a question. */
  public static boolean isWhWord(Token token) {
    return token.has("PronType=Rel")
        || token.has("PronType=Int")
        || token.upos().equals("PRON") && token.feats().isEmpty();
  }

  /** A mark, or a token without any letter or digit. */
  public static boolean isPunctuation(Token token) {
    return token.upos().equals("PUNCT")
        || token.form().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The lemma in lower case. */
  public static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /** The word in lower case. */
  public static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
