package org.hearsay.resolve.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.lexicon.Institutions;
import org.hearsay.lexicon.Leaders;
import org.hearsay.lexicon.NameKey;
import org.hearsay.model.Actor;
import org.hearsay.model.Place;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Coreference;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;

/** Makes actors from clusters of mentions and names. Stateless. */
final class ActorFinder {
  private final Knowledge knowledge;
  private final PhraseReader phrases;

  ActorFinder(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = new PhraseReader(knowledge);
  }

  List<Actor> find(Dispatch dispatch, Annotation annotation, List<Place> places) {
    var groups = groups(annotation);
    groups.addAll(bodies(dispatch, annotation, groups));
    var found = new ArrayList<Actor>();
    groups.stream()
        .sorted(Comparator.comparing((List<Span> spans) -> spans.get(0)))
        .forEach(
            spans ->
                actor("a" + (found.size() + 1), spans, dispatch, annotation, places)
                    .ifPresent(found::add));
    return found;
  }

  /** Mentions by entity: clusters, and names and nouns without a cluster. */
  private static List<List<Span>> groups(Annotation annotation) {
    var groups = new ArrayList<List<Span>>();
    Map<Span, Coreference> inChain = new LinkedHashMap<>();
    for (var chain : annotation.coreferences()) {
      chain.mentions().forEach(span -> inChain.put(span, chain));
      groups.add(chain.mentions());
    }
    for (var name : annotation.names()) {
      if (!inChain.containsKey(name.span()) && name.type() != NameType.MISC) {
        groups.add(List.of(name.span()));
      }
    }
    return groups;
  }

  /** "Kenyan artillery": national bodies that have neither name nor cluster, by their words. */
  private Collection<List<Span>> bodies(
      Dispatch dispatch, Annotation annotation, List<List<Span>> groups) {
    var taken = new BitSet(dispatch.text().length());
    groups.forEach(spans -> spans.forEach(s -> taken.set(s.from(), s.to())));
    var bodies = new LinkedHashMap<String, List<Span>>();
    for (var sentence : annotation.sentences()) {
      for (var token : sentence.tokens()) {
        if (token.upos().equals("NOUN") && !isIn(taken, token.span())) {
          phrases
              .bodyOfNation(sentence, token)
              .ifPresent(
                  span ->
                      bodies
                          .computeIfAbsent(
                              NameKey.of(dispatch.words(span)), words -> new ArrayList<>())
                          .add(span));
        }
      }
    }
    return bodies.values();
  }

  private static boolean isIn(BitSet taken, Span span) {
    int next = taken.nextSetBit(span.from());
    return next >= 0 && next < span.to();
  }

  private Optional<Actor> actor(
      String id, List<Span> all, Dispatch dispatch, Annotation annotation, List<Place> places) {
    var spans = all.stream().filter(s -> !Wording.withoutThe(dispatch.words(s)).isEmpty()).toList();
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    var names =
        spans.stream()
            .flatMap(s -> annotation.namesIn(s).stream().filter(n -> n.span().equals(s)))
            .toList();
    var fullest =
        names.stream()
            .max(Comparator.comparingInt(name -> Wording.count(dispatch.words(name.span()))));
    if (fullest.isEmpty()) {
      return Optional.of(unnamed(id, spans, dispatch, annotation));
    }
    return switch (fullest.get().type()) {
      case PERSON ->
          Optional.of(person(id, spans, names, fullest.get(), dispatch, annotation, places));
      case ORGANISATION ->
          Optional.of(organisation(id, spans, names, fullest.get(), dispatch, annotation));
      default -> government(id, spans, fullest.get(), dispatch, annotation, places);
    };
  }

  private Actor unnamed(String id, List<Span> spans, Dispatch dispatch, Annotation annotation) {
    var longest = spans.stream().max(Comparator.comparingInt(Span::length)).orElseThrow();
    var described = describe(longest, annotation);
    return new Actor(
        id,
        Wording.withoutThe(dispatch.words(longest)),
        described
            .role()
            .flatMap(role -> role.kind())
            .or(() -> described.role().filter(r -> r.isPerson()).map(r -> SourceKind.PERSON)),
        described.country(),
        Optional.empty(),
        spans);
  }

  private Description describe(Span mention, Annotation annotation) {
    return annotation
        .sentenceAt(mention.from())
        .flatMap(s -> s.headOf(mention).map(head -> phrases.ofNoun(s, head)))
        .orElse(Description.NONE);
  }

  private Actor person(
      String id,
      List<Span> spans,
      List<Name> names,
      Name fullest,
      Dispatch dispatch,
      Annotation annotation,
      List<Place> places) {
    var told = describe(names, annotation);
    var name = Wording.plain(dispatch.words(fullest.span()));
    var term = knowledge.leaders().find(name, dispatch.publishedWithin());
    return new Actor(
        id,
        name,
        Optional.of(SourceKind.PERSON),
        told.country()
            .or(() -> term.flatMap(Leaders.Term::country))
            .or(() -> told.office().flatMap(o -> countryOf(o, dispatch, places))),
        told.office().or(() -> term.map(Leaders.Term::office).filter(o -> !o.isEmpty())),
        spans);
  }

  /** The country of the town in the name of an office: "mayor of Guayaquil", "Tomsk governor". */
  private static Optional<String> countryOf(String office, Dispatch dispatch, List<Place> places) {
    var words = " " + office + " ";
    return places.stream()
        .filter(
            place ->
                place.spans().stream()
                    .anyMatch(span -> words.contains(" " + dispatch.words(span) + " ")))
        .flatMap(place -> place.country().stream())
        .findFirst();
  }

  private Description describe(List<Name> names, Annotation annotation) {
    var told = Description.NONE;
    for (var name : names) {
      var sentence = annotation.sentenceAt(name.span().from());
      if (sentence.isPresent()) {
        told = told.or(phrases.ofName(sentence.get(), name.span()));
      }
    }
    return told;
  }

  private Actor organisation(
      String id,
      List<Span> spans,
      List<Name> names,
      Name fullest,
      Dispatch dispatch,
      Annotation annotation) {
    var told = describe(names, annotation);
    var name =
        knowledge.withoutCountry(
            withCountry(Wording.plain(dispatch.words(fullest.span())), fullest, annotation));
    return new Actor(
        id,
        name,
        knowledge.kindOf(name).or(() -> told.role().flatMap(role -> role.kind())),
        knowledge
            .countryOf(name)
            .or(() -> knowledge.countryOf(dispatch.words(fullest.span())))
            .or(told::country),
        Optional.empty(),
        spans);
  }

  /** "Spanish Interior Ministry", if only "Interior Ministry" was recognised as the name. */
  private String withCountry(String name, Name mention, Annotation annotation) {
    boolean known =
        knowledge.outlets().find(name).isPresent()
            || knowledge
                .institutions()
                .find(name)
                .flatMap(Institutions.Institution::country)
                .isPresent();
    return annotation
        .sentenceAt(mention.span().from())
        .filter(s -> !known && knowledge.kindOf(name).isPresent())
        .flatMap(s -> phrases.nationBefore(s, mention.span()))
        .map(nation -> nation + " " + name)
        .orElse(name);
  }

  /** A country, capital or palace that acts or speaks. */
  private Optional<Actor> government(
      String id,
      List<Span> spans,
      Name name,
      Dispatch dispatch,
      Annotation annotation,
      List<Place> places) {
    var words = Wording.plain(dispatch.words(name.span()));
    var acting = spans.stream().filter(span -> acts(span, annotation, places)).toList();
    var institution = knowledge.institutions().find(words);
    var country =
        institution
            .flatMap(Institutions.Institution::country)
            .or(() -> knowledge.nations().governmentOf(words));
    if (acting.isEmpty() || country.isEmpty()) {
      return Optional.empty();
    }
    var kind = institution.flatMap(Institutions.Institution::kind).orElse(SourceKind.GOVERNMENT);
    return Optional.of(new Actor(id, words, Optional.of(kind), country, Optional.empty(), acting));
  }

  private static boolean acts(Span span, Annotation annotation, List<Place> places) {
    if (places.stream().anyMatch(p -> p.metonym() && p.spans().contains(span))) {
      return true;
    }
    return annotation
        .sentenceAt(span.from())
        .flatMap(s -> s.headOf(span).map(head -> head.is("nsubj") || head.is("obl:agent")))
        .orElse(false);
  }
}
