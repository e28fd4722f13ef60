package org.hearsay.extract.events;

import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.syntax.Grammar;

/** The data that events are found with. Safe for many threads. */
record EventLexicon(
    TriggerLexicon triggers,
    EmbeddingPredicates hosts,
    WordLists<EventWords> words,
    Grammar grammar) {
  static EventLexicon of(Lexicon lexicon) {
    return new EventLexicon(
        TriggerLexicon.read(lexicon),
        EmbeddingPredicates.read(lexicon),
        lexicon.words("event_words.tsv", EventWords.class),
        Grammar.of(lexicon));
  }

  /** Whether a word is in a list. */
  boolean has(EventWords list, String word) {
    return words.has(list, word);
  }
}
