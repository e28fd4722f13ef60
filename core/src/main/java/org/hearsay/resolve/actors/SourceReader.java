package org.hearsay.resolve.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.lexicon.Roles;
import org.hearsay.model.Actor;
import org.hearsay.model.Source;
import org.hearsay.model.dispatch.Dispatch;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.draft.SourceMention;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/** Resolves the mention of a source to a source. Stateless. */
final class SourceReader {
  /**
   * The number of mentions that are searched for a description. A long text has thousands, and the
   * first ones are the informative ones.
   */
  private static final int DESCRIBED = 30;

  private final Knowledge knowledge;
  private final PhraseReader phrases;

  SourceReader(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.phrases = new PhraseReader(knowledge);
  }

  Source read(SourceMention mention, Dispatch dispatch, Annotation annotation, List<Actor> actors) {
    var span = mention.spans().get(0);
    var sentence = annotation.sentenceAt(span.from());
    var head = sentence.flatMap(s -> s.headOf(span));
    if (head.isEmpty()) {
      return bare(mention, dispatch, Description.NONE, Optional.empty());
    }
    var told = phrases.ofNoun(sentence.get(), head.get());
    var outlet = outletBehindNoun(dispatch.words(span));
    if (outlet.isPresent()) {
      return ofOutlet(outlet.get(), mention);
    }
    if (told.role().flatMap(Roles.Role::kind).filter(k -> k == SourceKind.DOCUMENT).isPresent()) {
      var author = authorOf(span, head.get(), sentence.get(), actors);
      if (author.isPresent()) {
        return ofActor(author.get(), mention, dispatch, annotation, Description.NONE);
      }
    }
    var actor = actorOf(span, head.get(), sentence.get(), actors, told);
    return actor.isPresent()
        ? ofActor(actor.get(), mention, dispatch, annotation, told)
        : bare(mention, dispatch, told, place(head.get(), dispatch, annotation));
  }

  /** "The newspaper Le Monde": the name after other words, if an outlet has that name. */
  private Optional<String> outletBehindNoun(String phrase) {
    var words = phrase.strip().split("\\s+");
    int from = 1;
    while (from < words.length && !Character.isUpperCase(words[from].codePointAt(0))) {
      from++;
    }
    if (from < 2 || from >= words.length) {
      return Optional.empty();
    }
    var name = String.join(" ", Arrays.copyOfRange(words, from, words.length));
    return Optional.of(name).filter(n -> knowledge.outlets().find(n).isPresent());
  }

  private Source ofOutlet(String name, SourceMention mention) {
    var outlet = knowledge.outlets().find(name).orElseThrow();
    return new Source(
        name, outlet.kind(), outlet.country(), true, Optional.empty(), mention.spans());
  }

  /**
   * The author of a statement or report: "the ministry's statement", "a report by the ministry".
   */
  private Optional<Actor> authorOf(
      Span span, Token document, Sentence sentence, List<Actor> actors) {
    return sentence.children(document).stream()
        .filter(
            t ->
                t.is("nmod:poss")
                    || t.is("nmod")
                        && sentence
                            .child(t, "case")
                            .filter(c -> knowledge.words().has(ActorWords.AUTHOR, c.lemma()))
                            .isPresent())
        .filter(t -> span.contains(t.span()))
        .flatMap(t -> at(t.span(), actors).stream())
        .findFirst();
  }

  /** The actor at the head, in its apposition, or directly after it as the name with a title. */
  private Optional<Actor> actorOf(
      Span span, Token head, Sentence sentence, List<Actor> actors, Description told) {
    for (var child : sentence.children(head, "appos")) {
      var beside = at(child.span(), actors).filter(a -> span.contains(child.span()));
      if (beside.isPresent() && isNamed(beside.get())) {
        return beside;
      }
    }
    var apart = apart(span, sentence, actors);
    if (apart.isPresent()) {
      return apart;
    }
    var under = at(head.span(), actors);
    if (under.isPresent()) {
      return under;
    }
    int next = head.index() + 1;
    if (next < sentence.tokens().size() && span.contains(sentence.token(next).span())) {
      var after = at(sentence.token(next).span(), actors);
      if (after.isPresent()) {
        return after;
      }
    }
    boolean body = told.role().filter(role -> !role.isPerson()).isPresent();
    return body && head.index() > 0
        ? at(sentence.token(head.index() - 1).span(), actors)
            .filter(a -> span.contains(sentence.token(head.index() - 1).span()))
            .filter(a -> knowledge.outlets().find(a.name()).isPresent())
        : Optional.empty();
  }

  /** "The mayor of Guayaquil, Julia Cedeño": in a wrong tree, the name depends on the city. */
  private static Optional<Actor> apart(Span span, Sentence sentence, List<Actor> actors) {
    return sentence.within(span).stream()
        .filter(t -> t.is("appos"))
        .flatMap(t -> at(t.span(), actors).stream())
        .filter(a -> isNamed(a) && a.kind().filter(k -> k == SourceKind.PERSON).isPresent())
        .findFirst();
  }

  private static Optional<Actor> at(Span token, List<Actor> actors) {
    for (var actor : actors) {
      for (var span : actor.spans()) {
        if (span.overlaps(token)) {
          return Optional.of(actor);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(Actor actor) {
    return Character.isUpperCase(actor.name().codePointAt(0));
  }

  private Source ofActor(
      Actor actor,
      SourceMention mention,
      Dispatch dispatch,
      Annotation annotation,
      Description local) {
    boolean named = actor.spans().stream().anyMatch(s -> isName(s, annotation));
    var told = local.or(describe(actor, annotation));
    var kind = actor.kind();
    if (kind.isEmpty() || kind.get() == SourceKind.PERSON) {
      kind = told.role().or(() -> office(actor)).flatMap(Roles.Role::kind).or(() -> actor.kind());
    }
    boolean speaks = kind.filter(k -> k == SourceKind.SPOKESPERSON).isPresent();
    return new Source(
        named ? actor.name() : wording(actor, mention, dispatch),
        kind,
        actor.country().or(told::country),
        named,
        speaks ? told.speaksFor() : Optional.empty(),
        Optional.empty(),
        Optional.of(actor.id()),
        mention.spans());
  }

  /** A source without a name keeps its article: "a French diplomat". */
  private static String wording(Actor actor, SourceMention mention, Dispatch dispatch) {
    var words = Wording.withSmallArticle(Wording.briefly(dispatch.words(mention.spans().get(0))));
    return words.contains(actor.name()) ? words : actor.name();
  }

  private Optional<Roles.Role> office(Actor actor) {
    return actor.office().flatMap(office -> knowledge.roles().findAtEndOf(office));
  }

  private static boolean isName(Span span, Annotation annotation) {
    return annotation.namesIn(span).stream().anyMatch(n -> n.span().equals(span));
  }

  private Description describe(Actor actor, Annotation annotation) {
    var told = Description.NONE;
    for (var span : actor.spans().subList(0, Math.min(DESCRIBED, actor.spans().size()))) {
      var sentence = annotation.sentenceAt(span.from());
      if (sentence.isEmpty()) {
        continue;
      }
      var head = sentence.get().headOf(span);
      if (isName(span, annotation)) {
        told = told.or(phrases.ofName(sentence.get(), span));
      } else if (head.isPresent()) {
        told = told.or(phrases.ofNoun(sentence.get(), head.get()));
      }
    }
    return told;
  }

  /** A country, a capital, a city that speaks. */
  private static Optional<String> place(Token head, Dispatch dispatch, Annotation annotation) {
    return annotation.namesOverlapping(head.span()).stream()
        .filter(n -> n.type() == NameType.LOCATION)
        .map(n -> Wording.withoutThe(dispatch.words(n.span())))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /**
   * An unknown source: the text names none ("it was reported that"), or no word is left of it (the
   * "'s" of "Let's say").
   */
  static Source unnamed(List<Span> spans) {
    return new Source(
        "unnamed source",
        Optional.of(SourceKind.UNNAMED),
        Optional.empty(),
        false,
        Optional.empty(),
        spans);
  }

  private Source bare(
      SourceMention mention, Dispatch dispatch, Description told, Optional<String> place) {
    var words = Wording.briefly(dispatch.words(mention.spans().get(0)));
    Optional<SourceKind> kind = told.role().flatMap(Roles.Role::kind);
    boolean isBody = knowledge.institutions().find(words).isPresent();
    if (place.isPresent() && !isBody) {
      kind = Optional.of(SourceKind.GOVERNMENT);
    } else if (kind.isEmpty()
        && knowledge.words().has(ActorWords.ONE_PERSON, words.toLowerCase(Locale.ROOT))) {
      kind = Optional.of(SourceKind.PERSON);
    } else if (kind.isEmpty()) {
      kind = knowledge.kindOf(words).or(() -> Optional.of(SourceKind.UNNAMED));
    }
    if (place.isEmpty() && words.isEmpty()) {
      return unnamed(mention.spans());
    }
    return new Source(
        place.orElse(Wording.withSmallArticle(words)),
        kind,
        told.country().or(() -> knowledge.countryOf(words)),
        place.isPresent() || knowledge.outlets().find(words).isPresent(),
        told.speaksFor(),
        mention.spans());
  }
}
