package org.hearsay.extract.claims.cues;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/**
 * Decides what can be a source: persons, bodies, documents.
 *
 * @param nouns lemmas of common nouns for persons, bodies and documents
 */
public record Speakers(Set<String> nouns) {
  /** Reads the nouns that ship and the user's. */
  public static Speakers load(Lexicon lexicon) {
    var words = lexicon.words("claim_words.tsv", ClaimWords.class);
    var nouns = new HashSet<>(words.of(ClaimWords.DOCUMENT));
    lexicon.table("nouns.tsv").rows().forEach(r -> nouns.add(r.get("noun")));
    return new Speakers(nouns);
  }

  /** Whether a noun phrase with this head can be a source. */
  public boolean isSource(Token head) {
    var lemma = head.lemma().toLowerCase(Locale.ROOT);
    return Morphology.isProperNoun(head) || nouns.contains(lemma);
  }
}
