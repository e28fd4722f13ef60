package org.hearsay.syntax;

import org.hearsay.lexicon.Lexicon;

/**
 * What the function words of a language decide.
 *
 * @param modality the certainty of a clause
 * @param tense the tense of a clause, seen from the time of writing
 */
public record Grammar(Modality modality, VerbTense tense) {
  /** Reads {@code syntax_words.tsv}. */
  public static Grammar of(Lexicon lexicon) {
    var words = lexicon.words("syntax_words.tsv", SyntaxWords.class);
    return new Grammar(new Modality(words), new VerbTense(words));
  }
}
