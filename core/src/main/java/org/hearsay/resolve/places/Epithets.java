package org.hearsay.resolve.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.resolve.places.gazetteer.Candidate;
import org.hearsay.resolve.places.gazetteer.Gazetteer;
import org.hearsay.resolve.places.gazetteer.Kind;
import org.hearsay.syntax.Morphology;

/**
 * Epithets such as "this city", "the Russian coastal town", "the South Korean capital", which refer
 * to a place mentioned before. If no such place fits, they are not resolved.
 */
final class Epithets {
  private static final int SENTENCES_BACK = 6;

  private final Map<String, Set<Kind>> kinds = new HashMap<>();
  private final Set<String> capitals = new java.util.HashSet<>();
  private final Gazetteer gazetteer;
  private final WordLists<PlaceWords> words;

  Epithets(Gazetteer gazetteer, Lexicon lexicon, WordLists<PlaceWords> words) {
    this.gazetteer = gazetteer;
    this.words = words;
    for (var row : lexicon.table("places_epithets.tsv").rows()) {
      var noun = row.get("noun").toLowerCase(Locale.ROOT);
      var meant = EnumSet.noneOf(Kind.class);
      row.list("kinds").forEach(kind -> meant.add(Kind.valueOf(kind)));
      kinds.put(noun, meant);
      if (row.get("capital").equals("yes")) {
        capitals.add(noun);
      }
    }
  }

  /** Whether a noun with a demonym before it refers to a place. */
  boolean isNoun(Token token) {
    return kinds.containsKey(token.lemma().toLowerCase(Locale.ROOT))
        && token.upos().equals("NOUN")
        && !Morphology.isPlural(token);
  }

  /**
   * The epithets of a text with the places that they refer to.
   *
   * @param named named places and demonyms, in the order of the text
   */
  List<ResolvedToponym> find(Annotation annotation, List<ResolvedToponym> named) {
    var known = new ArrayList<>(named);
    var found = new ArrayList<ResolvedToponym>();
    for (var sentence : annotation.sentences()) {
      for (var token : sentence.tokens()) {
        if (isNoun(token)) {
          phrase(sentence, token)
              .flatMap(span -> resolve(annotation, sentence, token, span, known))
              .ifPresent(
                  f -> {
                    found.add(f);
                    known.add(f);
                  });
        }
      }
    }
    return found;
  }

  /**
   * The span from the determiner to the noun; empty if there is no determiner or there is a name
   * next to the noun.
   */
  private Optional<Span> phrase(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 6); i--) {
      var token = sentence.token(i);
      if (words.has(PlaceWords.POINTING, Morphology.lemma(token))) {
        return isNamed(sentence, noun)
            ? Optional.empty()
            : Optional.of(token.span().cover(noun.span()));
      }
      if (!Morphology.isAdjective(token)
          && !Morphology.isNoun(token)
          && !token.upos().equals("PUNCT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "The city of Kyiv", "the capital Kyiv", "the port city, Odesa": the name itself identifies the
   * place.
   */
  private static boolean isNamed(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    var after = sentence.token(next);
    boolean of = after.form().equals("of") && next + 1 < sentence.tokens().size();
    return Morphology.isNoun(after) || of && Morphology.isProperNoun(sentence.token(next + 1));
  }

  private Optional<ResolvedToponym> resolve(
      Annotation annotation,
      Sentence sentence,
      Token noun,
      Span span,
      List<ResolvedToponym> known) {
    var country = demonym(span, known);
    var lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (capitals.contains(lemma) && country.isPresent()) {
      return country
          .flatMap(gazetteer::capital)
          .map(
              capital ->
                  new ResolvedToponym(
                      span, new Candidate(capital, Candidate.How.ALIAS, ""), false, lemma));
    }
    if (country.isEmpty() && isOfContinent(span, known)) {
      return Optional.empty();
    }
    int earliest =
        annotation.sentences().get(Math.max(0, sentence.index() - SENTENCES_BACK)).span().from();
    var fitting = known.stream().filter(one -> fits(one, span, earliest, lemma, country)).toList();
    var chained = fitting.stream().filter(one -> one.noun().equals(lemma)).toList();
    var candidates = chained.isEmpty() ? fitting : chained;
    if (kinds.getOrDefault(lemma, Set.of()).contains(Kind.COUNTRY) && country.isEmpty()) {
      boolean one = candidates.stream().map(f -> f.sense().entry()).distinct().count() == 1;
      if (!one) {
        return Optional.empty();
      }
    }
    return candidates.stream()
        .max(Comparator.comparing(ResolvedToponym::span))
        .map(b -> new ResolvedToponym(span, b.sense(), false, lemma));
  }

  /** "The Asian country": our data does not say which countries are in a continent. */
  private static boolean isOfContinent(Span span, List<ResolvedToponym> known) {
    return known.stream()
        .anyMatch(
            f ->
                f.sense().how() == Candidate.How.DEMONYM
                    && f.sense().entry().country().isEmpty()
                    && span.contains(f.span()));
  }

  private boolean fits(
      ResolvedToponym one, Span span, int earliest, String lemma, Optional<String> country) {
    var entry = one.sense().entry();
    boolean isBefore = one.span().to() <= span.from() && one.span().from() >= earliest;
    boolean isKind = kinds.getOrDefault(lemma, Set.of()).contains(entry.kind());
    boolean isThere = country.isEmpty() || country.equals(entry.country());
    boolean isCapital =
        !capitals.contains(lemma)
            || entry.country().flatMap(gazetteer::capital).filter(entry::equals).isPresent();
    return isBefore && isKind && isThere && isCapital && !one.metonym();
  }

  /** The country whose demonym is among the words. */
  private static Optional<String> demonym(Span span, List<ResolvedToponym> known) {
    return known.stream()
        .filter(f -> f.sense().how() == Candidate.How.DEMONYM && span.contains(f.span()))
        .findFirst()
        .flatMap(f -> f.sense().entry().country());
  }
}
