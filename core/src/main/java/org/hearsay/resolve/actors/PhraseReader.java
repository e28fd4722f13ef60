package org.hearsay.resolve.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.lexicon.Roles;
import org.hearsay.model.dispatch.SourceKind;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/** Reads role, country and represented body from a noun phrase. Stateless. */
final class PhraseReader {
  private static final Set<String> INSIDE = Set.of("NOUN", "PROPN", "ADJ", "NUM");

  private final Knowledge knowledge;

  PhraseReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The title before a name, and the apposition after it. */
  Description ofName(Sentence sentence, Span name) {
    var tokens = sentence.within(name);
    if (tokens.isEmpty()) {
      return Description.NONE;
    }
    var first = tokens.get(0);
    var title =
        first.index() == 0
            ? Optional.<Roles.Found>empty()
            : knowledge.roles().findEndingAt(sentence, first.index() - 1);
    var found = title.map(role -> read(sentence, role)).orElse(Description.NONE);
    return found.or(beside(sentence, name)).or(countryBefore(sentence, first));
  }

  private Description beside(Sentence sentence, Span name) {
    var head = sentence.headOf(name);
    if (head.isEmpty()) {
      return Description.NONE;
    }
    var found = Description.NONE;
    for (var child : sentence.children(head.get(), "appos")) {
      found = found.or(ofNoun(sentence, child));
    }
    if (head.get().is("appos")) {
      found = found.or(above(sentence, sentence.token(head.get().head())));
    }
    var equated = sentence.head(head.get()).filter(h -> sentence.child(h, "cop").isPresent());
    if (head.get().is("nsubj") && equated.isPresent()) {
      found = found.or(ofNoun(sentence, equated.get()));
    }
    return found;
  }

  /**
   * "The mayor of Guayaquil, Julia Cedeño": in the tree, the name may depend on the city instead of
   * the mayor.
   */
  private Description above(Sentence sentence, Token noun) {
    var found = ofNoun(sentence, noun);
    return noun.is("nmod") ? found.or(ofNoun(sentence, sentence.token(noun.head()))) : found;
  }

  /** The phrase of a noun that refers to people of a nation: "Kenyan artillery". */
  Optional<Span> bodyOfNation(Sentence sentence, Token noun) {
    var told = ofNoun(sentence, noun);
    int from = leftOf(sentence, noun.index());
    boolean nation =
        sentence.tokens().subList(from, noun.index()).stream()
            .anyMatch(t -> knowledge.nations().find(t.form()).isPresent());
    return told.role()
        .filter(role -> nation && told.country().isPresent())
        .map(role -> new Span(sentence.token(from).span().from(), noun.span().to()));
  }

  /** "Spanish" before "Interior Ministry", "South Korean" before "Defense Ministry". */
  Optional<String> nationBefore(Sentence sentence, Span name) {
    var tokens = sentence.within(name);
    int first = tokens.isEmpty() ? 0 : tokens.get(0).index();
    for (int length = 2; length > 0; length--) {
      if (first >= length && isAdjectives(sentence, first - length, first)) {
        var words = words(sentence, first - length, first);
        if (knowledge.nations().find(words).isPresent()) {
          return Optional.of(words);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAdjectives(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .allMatch(PhraseReader::isCapitalisedModifier);
  }

  private static boolean isCapitalisedModifier(Token token) {
    return (Morphology.isAdjective(token) || Morphology.isProperNoun(token))
        && Character.isUpperCase(token.form().charAt(0));
  }

  private Description countryBefore(Sentence sentence, Token first) {
    var before = words(sentence, leftOf(sentence, first.index()), first.index());
    return new Description(
        Optional.empty(), Optional.empty(), knowledge.countryIn(before), Optional.empty());
  }

  /** The description in a noun, the words before it, and its modifiers with "for", "of", "at". */
  Description ofNoun(Sentence sentence, Token noun) {
    return knowledge
        .roles()
        .findEndingAt(sentence, noun.index())
        .map(role -> read(sentence, role))
        .orElse(Description.NONE);
  }

  private Description read(Sentence sentence, Roles.Found role) {
    int from = leftOf(sentence, role.from());
    var before = words(sentence, from, role.from());
    var after = after(sentence, sentence.token(role.to()));
    var office = words(sentence, from, role.to() + 1);
    var country = knowledge.countryIn(before).or(() -> after.flatMap(knowledge::countryIn));
    boolean speaks = role.role().kind().filter(kind -> kind == SourceKind.SPOKESPERSON).isPresent();
    var speaksFor =
        speaks
            ? Optional.of(withoutAdjectives(body(sentence, from, role)))
                .filter(w -> !w.isEmpty())
                .or(() -> after)
            : after.filter(w -> false);
    return new Description(
        Optional.of(role.role()),
        Optional.of(
            after
                .filter(w -> before.isEmpty())
                .map(w -> office + " " + link(sentence, role) + " " + w)
                .orElse(office)),
        country,
        speaksFor);
  }

  /** "Malian government" of "Malian government spokesman". */
  private static String body(Sentence sentence, int from, Roles.Found role) {
    boolean plain = sentence.token(role.to()).form().toLowerCase(Locale.ROOT).startsWith("spokes");
    return words(sentence, from, plain ? role.to() : role.from());
  }

  private static String link(Sentence sentence, Roles.Found role) {
    return sentence.token(role.to() + 1).form();
  }

  private static int leftOf(Sentence sentence, int index) {
    int from = index;
    while (from > 0 && isInside(sentence.token(from - 1))) {
      from--;
    }
    return from;
  }

  private static boolean isInside(Token token) {
    return INSIDE.contains(token.upos())
        || Morphology.isPastParticiple(token)
        || Morphology.isIngForm(token)
        || isPossessive(token)
        || token.form().equals("-");
  }

  /** The "'s" of "Japan's". */
  private static boolean isPossessive(Token token) {
    return token.upos().equals("PART") && token.is("case");
  }

  /**
   * The phrase that a noun is linked to: "the Foreign Ministry" in "spokesman for the Foreign
   * Ministry".
   */
  private Optional<String> after(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    if (next >= sentence.tokens().size()
        || !knowledge.words().has(ActorWords.LINK, Morphology.lower(sentence.token(next)))) {
      return Optional.empty();
    }
    int to = next + 1;
    while (to < sentence.tokens().size() && continues(sentence.token(to))) {
      to++;
    }
    var words = words(sentence, next + 1, to);
    return Optional.of(words.replaceFirst("^[Tt]he ", "")).filter(w -> !w.isEmpty());
  }

  private static boolean continues(Token token) {
    return isInside(token) && !token.upos().equals("VERB")
        || Set.of("DET", "CCONJ").contains(token.upos())
        || Morphology.isPossessivePronoun(token)
        || token.form().equals("of");
  }

  private String withoutAdjectives(String words) {
    return List.of(words.split(" ")).stream()
        .dropWhile(
            w ->
                w.isEmpty()
                    || Character.isLowerCase(w.charAt(0))
                        && knowledge.words().has(ActorWords.RANK, w))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s*['’]s?$", "");
  }

  private static String words(Sentence sentence, int from, int to) {
    var text = new StringBuilder();
    for (int i = from; i < to; i++) {
      var token = sentence.token(i);
      boolean glued = i > from && sentence.token(i - 1).span().to() == token.span().from();
      text.append(text.isEmpty() || glued ? "" : " ").append(token.form());
    }
    return text.toString();
  }
}
