package org.hearsay.extract.claims;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Token;

/**
 * Tells what can speak: persons, bodies, documents.
 *
 * @param nouns lemmas of common nouns for persons and bodies
 */
record Speakers(Set<String> nouns) {
  /** Reads the nouns that ship, and a user's. */
  static Speakers load(Optional<Path> data) {
    var nouns = new HashSet<String>();
    Table.read("nouns.tsv", data).rows().forEach(r -> nouns.add(r.get("noun")));
    return new Speakers(nouns);
  }

  /** Whether a noun phrase with this head can be who or what a report rests on. */
  boolean isSource(Token head) {
    var lemma = head.lemma().toLowerCase(Locale.ROOT);
    return head.xpos().startsWith("NNP") || nouns.contains(lemma) || Nominals.isDocument(lemma);
  }
}
