package org.hearsay.resolve.places;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Annotation;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** "Moscow denied it", "talks between Seoul and Tokyo": capitals that stand for governments. */
final class Metonyms {
  private final Gazetteer gazetteer;
  private final Set<String> spatial = new HashSet<>();
  private final Set<String> acting = new HashSet<>();
  private final Set<String> owned = new HashSet<>();
  private final Set<String> partner = new HashSet<>();

  Metonyms(Gazetteer gazetteer, Optional<Path> data) {
    this.gazetteer = gazetteer;
    for (var row : Table.read("metonym_cues.tsv", data).rows()) {
      var words = row.list("words");
      switch (row.get("class")) {
        case "SPATIAL_VERB" -> spatial.addAll(words);
        case "DONE_TO" -> acting.addAll(words);
        case "OWNED" -> owned.addAll(words);
        case "PARTNER" -> partner.addAll(words);
        default -> {}
      }
    }
  }

  /** Whether a mention of this place stands for its government. */
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
    boolean verb = above.get().xpos().startsWith("VB");
    if (name.is("conj")) {
      return acts(sentence, above.get());
    }
    if (name.deprel().equals("nsubj:pass")) {
      return acting.contains(lemma);
    }
    if (name.is("nsubj")) {
      return verb && !spatial.contains(lemma);
    }
    if (name.is("obj") || name.is("iobj")) {
      return acting.contains(lemma);
    }
    if (name.is("nmod") && name.deprel().equals("nmod:poss")) {
      return owned.contains(lemma);
    }
    var preposition = sentence.child(name, "case").map(Token::lemma).orElse("");
    return preposition.equals("by") && verb
        || preposition.equals("between") && partner.contains(lemma)
        || preposition.equals("with") && (partner.contains(lemma) || verb && acting.contains(lemma))
        || preposition.equals("against") && partner.contains(lemma);
  }
}
