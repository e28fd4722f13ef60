package org.hearsay.resolve.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.lexicon.Table;
import org.hearsay.model.Annotation;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/**
 * "this city", "the Russian coastal town", "the South Korean capital": words that stand for a place
 * named before. Where no place named before fits, they stay unread.
 */
final class Epithets {
  private static final Set<String> POINTING = Set.of("this", "that", "the");
  private static final int SENTENCES_BACK = 6;

  private final Map<String, Set<Kind>> kinds = new HashMap<>();
  private final Set<String> capitals = new java.util.HashSet<>();
  private final Gazetteer gazetteer;

  Epithets(Gazetteer gazetteer, Optional<Path> data) {
    this.gazetteer = gazetteer;
    for (var row : Table.read("places_epithets.tsv", data).rows()) {
      var noun = row.get("noun").toLowerCase(Locale.ROOT);
      var meant = EnumSet.noneOf(Kind.class);
      row.list("kinds").forEach(kind -> meant.add(Kind.valueOf(kind)));
      kinds.put(noun, meant);
      if (row.get("capital").equals("yes")) {
        capitals.add(noun);
      }
    }
  }

  /** Whether a noun is one that a demonym before it turns into a place. */
  boolean isNoun(Token token) {
    return kinds.containsKey(token.lemma().toLowerCase(Locale.ROOT)) && token.xpos().equals("NN");
  }

  /**
   * The epithets of a text with what they stand for.
   *
   * @param named places that are named, in the order of the text, demonyms among them
   */
  List<Found> find(Annotation annotation, List<Found> named) {
    var known = new ArrayList<>(named);
    var found = new ArrayList<Found>();
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

  /** From the pointing word to the noun; empty where none points or a name stands beside it. */
  private static Optional<Span> phrase(Sentence sentence, Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 6); i--) {
      var token = sentence.token(i);
      if (POINTING.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        return isNamed(sentence, noun)
            ? Optional.empty()
            : Optional.of(token.span().cover(noun.span()));
      }
      if (!token.xpos().startsWith("JJ")
          && !token.xpos().startsWith("NN")
          && !token.upos().equals("PUNCT")
          && !token.xpos().equals("HYPH")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "the city of Kyiv", "the capital Kyiv", "the port city, Odesa": the name itself tells. */
  private static boolean isNamed(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    var after = sentence.token(next);
    boolean of = after.form().equals("of") && next + 1 < sentence.tokens().size();
    return after.xpos().startsWith("NN") || of && sentence.token(next + 1).xpos().startsWith("NNP");
  }

  private Optional<Found> resolve(
      Annotation annotation, Sentence sentence, Token noun, Span span, List<Found> known) {
    var country = demonym(span, known);
    var lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (capitals.contains(lemma) && country.isPresent()) {
      return country
          .flatMap(gazetteer::capital)
          .map(capital -> new Found(span, new Sense(capital, Sense.How.ALIAS, ""), false, lemma));
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
        .max(Comparator.comparing(Found::span))
        .map(b -> new Found(span, b.sense(), false, lemma));
  }

  /** "the Asian country": which countries lie in a continent we don't know. */
  private static boolean isOfContinent(Span span, List<Found> known) {
    return known.stream()
        .anyMatch(
            f ->
                f.sense().how() == Sense.How.DEMONYM
                    && f.sense().entry().country().isEmpty()
                    && span.contains(f.span()));
  }

  private boolean fits(Found one, Span span, int earliest, String lemma, Optional<String> country) {
    var entry = one.sense().entry();
    boolean isBefore = one.span().to() <= span.from() && one.span().from() >= earliest;
    boolean isKind = kinds.getOrDefault(lemma, Set.of()).contains(entry.kind());
    boolean isThere = country.isEmpty() || country.equals(entry.country());
    boolean isCapital =
        !capitals.contains(lemma)
            || entry.country().flatMap(gazetteer::capital).filter(entry::equals).isPresent();
    return isBefore && isKind && isThere && isCapital && !one.metonym();
  }

  /** The country whose demonym stands inside the words. */
  private static Optional<String> demonym(Span span, List<Found> known) {
    return known.stream()
        .filter(f -> f.sense().how() == Sense.How.DEMONYM && span.contains(f.span()))
        .findFirst()
        .flatMap(f -> f.sense().entry().country());
  }
}
