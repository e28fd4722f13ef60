package org.hearsay.resolve.places;

import java.util.Locale;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.resolve.places.gazetteer.Entry;
import org.hearsay.resolve.places.gazetteer.Gazetteer;
import org.hearsay.syntax.Morphology;

/**
 * Recognises capitals that refer to governments: "Moscow denied it", "talks between Seoul and
 * Tokyo".
 */
final class Metonyms {
  private final Gazetteer gazetteer;
  private final WordLists<PlaceWords> words;

  Metonyms(Gazetteer gazetteer, WordLists<PlaceWords> words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** Whether a mention of this place refers to its government. */
  boolean isGovernment(Annotation annotation, Span span, Entry entry) {
    boolean capital = entry.country().flatMap(gazetteer::capital).filter(entry::equals).isPresent();
    if (!capital) {
      return false;
    }
    for (var sentence : annotation.sentences()) {
      if (sentence.span().contains(span)) {
        return sentence.headOf(span).filter(head -> acts(sentence, head)).isPresent();
      }
    }
    return false;
  }

  private boolean acts(Sentence sentence, Token name) {
    var above = sentence.head(name);
    if (above.isEmpty()) {
      return false;
    }
    var lemma = above.get().lemma().toLowerCase(Locale.ROOT);
    boolean verb = Morphology.isVerb(above.get());
    if (name.is("conj")) {
      return acts(sentence, above.get());
    }
    if (name.deprel().equals("nsubj:pass")) {
      return words.has(PlaceWords.DONE_TO, lemma);
    }
    if (name.is("nsubj")) {
      return verb && !words.has(PlaceWords.SPATIAL_VERB, lemma);
    }
    if (name.is("obj") || name.is("iobj")) {
      return words.has(PlaceWords.DONE_TO, lemma);
    }
    if (name.is("nmod") && name.deprel().equals("nmod:poss")) {
      return words.has(PlaceWords.OWNED, lemma);
    }
    var preposition = sentence.child(name, "case").map(Token::lemma).orElse("");
    return preposition.equals("by") && verb
        || preposition.equals("between") && words.has(PlaceWords.PARTNER, lemma)
        || preposition.equals("with")
            && (words.has(PlaceWords.PARTNER, lemma)
                || verb && words.has(PlaceWords.DONE_TO, lemma))
        || preposition.equals("against") && words.has(PlaceWords.PARTNER, lemma);
  }
}
