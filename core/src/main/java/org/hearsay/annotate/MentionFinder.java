package org.hearsay.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotate.Mention.Form;
import org.hearsay.lexicon.Gender;
import org.hearsay.lexicon.GivenNames;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.NameKey;
import org.hearsay.lexicon.Roles;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Name;
import org.hearsay.model.text.NameType;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;

/** Finds names, role nouns and pronouns that can corefer. Stateless. */
final class MentionFinder {

  private static final Set<String> DETERMINERS =
      Set.of("det", "nmod:poss", "amod", "compound", "nummod");

  private static final Set<String> MODIFIERS =
      Set.of("amod", "compound", "nmod:poss", "nummod", "flat");

  private final Roles roles;
  private final GivenNames givenNames;
  private final WordLists<CoreferenceWords> lists;

  MentionFinder(Lexicon lexicon, WordLists<CoreferenceWords> lists) {
    this.roles = lexicon.roles();
    this.givenNames = lexicon.givenNames();
    this.lists = lists;
  }

  /** Mentions in the order of the text. */
  List<Mention> find(Annotation annotation) {
    var found = new ArrayList<Mention>();
    for (var name : annotation.names()) {
      annotation.sentenceAt(name.span().from()).flatMap(s -> name(s, name)).ifPresent(found::add);
    }
    for (var sentence : annotation.sentences()) {
      for (var token : sentence.tokens()) {
        if (annotation.namesOverlapping(token.span()).isEmpty()) {
          pronoun(sentence, token)
              .or(() -> role(sentence, token, annotation))
              .ifPresent(found::add);
        }
      }
    }
    found.sort(Comparator.comparing(Mention::span));
    return found;
  }

  private Optional<Mention> name(Sentence sentence, Name name) {
    var head = sentence.headOf(name.span());
    if (head.isEmpty() || name.type() == NameType.MISC) {
      return Optional.empty();
    }
    var tokens = sentence.within(name.span());
    var words = NameKey.words(String.join(" ", tokens.stream().map(Token::form).toList()));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int start = tokens.get(0).index();
    var title =
        start == 0 ? Optional.<Roles.Found>empty() : roles.findEndingAt(sentence, start - 1);
    var form =
        switch (name.type()) {
          case PERSON -> Form.PERSON;
          case ORGANISATION -> Form.ORGANISATION;
          default -> Form.PLACE;
        };
    var told = title.map(t -> List.of(t.role().words())).orElse(List.of());
    var beforeTitle = title.map(t -> modifiersBefore(sentence, t.from())).orElse(List.of());
    var gender = form == Form.PERSON ? genderOf(sentence, start, words, title) : Gender.UNKNOWN;
    return Optional.of(
        new Mention(
            sentence,
            head.get(),
            name.span(),
            form,
            words,
            told,
            beforeTitle,
            gender,
            false,
            true,
            -1));
  }

  private static List<String> modifiersBefore(Sentence sentence, int end) {
    int from = end;
    while (from > 0 && isModifier(sentence.token(from - 1))) {
      from--;
    }
    return sentence.tokens().subList(from, end).stream()
        .map(t -> t.form().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static boolean isModifier(Token token) {
    return Morphology.isAdjective(token) || Morphology.isNoun(token) || isHyphen(token);
  }

  private Gender genderOf(
      Sentence sentence, int start, List<String> words, Optional<Roles.Found> title) {
    if (start > 0) {
      var before = sentence.token(start - 1).form().toLowerCase(Locale.ROOT).replace(".", "");
      var gender = lists.value(CoreferenceWords.HONORIFIC, before).map(Gender::valueOf);
      if (gender.isPresent()) {
        return gender.get();
      }
    }
    if (words.size() > 1) {
      var byName = givenNames.genderOf(words.get(0));
      if (byName != Gender.UNKNOWN) {
        return byName;
      }
    }
    return title.map(t -> t.role().gender()).orElse(Gender.UNKNOWN);
  }

  private Optional<Mention> pronoun(Sentence sentence, Token token) {
    if (token.is("expl") || !token.upos().equals("PRON")) {
      return Optional.empty();
    }
    return lists
        .value(CoreferenceWords.PRONOUN, Morphology.lower(token))
        .map(lemma -> pronoun(sentence, token, lemma));
  }

  private static Mention pronoun(Sentence sentence, Token token, String lemma) {
    var gender =
        switch (lemma) {
          case "he" -> Gender.MALE;
          case "she" -> Gender.FEMALE;
          default -> Gender.UNKNOWN;
        };
    return new Mention(
        sentence,
        token,
        token.span(),
        Form.PRONOUN,
        List.of(lemma),
        List.of(),
        List.of(),
        gender,
        lemma.equals("they"),
        true,
        -1);
  }

  private Optional<Mention> role(Sentence sentence, Token token, Annotation annotation) {
    if (!Morphology.isNoun(token)
        || isModifier(sentence, token)
        || isTitle(sentence, token, annotation)
        || isPredicate(sentence, token, annotation)) {
      return Optional.empty();
    }
    return roles
        .findEndingAt(sentence, token.index())
        .map(
            found -> {
              var first = firstOf(sentence, token);
              var det = sentence.token(first);
              boolean definite = lists.has(CoreferenceWords.DEFINITE, det.lemma());
              var modifiers =
                  sentence.tokens().subList(first, Math.max(first, found.from())).stream()
                      .filter(t -> !t.is("det") && !t.upos().equals("PUNCT"))
                      .map(t -> t.form().toLowerCase(Locale.ROOT))
                      .toList();
              return new Mention(
                  sentence,
                  token,
                  det.span().cover(token.span()),
                  found.role().isPerson() ? Form.PERSON_ROLE : Form.BODY_ROLE,
                  List.of(found.role().words()),
                  List.of(found.role().words()),
                  modifiers,
                  found.role().gender(),
                  Morphology.isPlural(token),
                  definite,
                  anchor(sentence, token, annotation));
            });
  }

  private static boolean isModifier(Sentence sentence, Token token) {
    return token.is("compound")
        && sentence.head(token).filter(h -> h.index() > token.index()).isPresent();
  }

  private static boolean isTitle(Sentence sentence, Token token, Annotation annotation) {
    if (token.index() + 1 >= sentence.tokens().size()) {
      return false;
    }
    int next = sentence.token(token.index() + 1).span().from();
    return annotation.namesOverlapping(new Span(next, next + 1)).stream()
        .anyMatch(n -> n.type() == NameType.PERSON && n.span().from() == next);
  }

  /** "Named emperor", "he is a lawyer": the noun is a predicate and refers to nobody. */
  private static boolean isPredicate(Sentence sentence, Token token, Annotation annotation) {
    if (anchor(sentence, token, annotation) >= 0) {
      return false;
    }
    boolean bare =
        token.upos().equals("NOUN")
            && !Morphology.isPlural(token)
            && sentence.children(token).stream().noneMatch(t -> DETERMINERS.contains(t.deprel()));
    return token.is("xcomp")
        || sentence.child(token, "cop").isPresent()
        || (bare && !token.is("nsubj") && sentence.child(token, "case").isPresent());
  }

  private static int firstOf(Sentence sentence, Token head) {
    int first = head.index();
    for (int i = head.index() - 1; i >= 0; i--) {
      var token = sentence.token(i);
      if (!sentence.isBelow(token, head) || token.upos().equals("PUNCT") && !isHyphen(token)) {
        break;
      }
      var top = topBelow(sentence, token, head);
      if (!MODIFIERS.contains(top.deprel()) && !top.is("det") && !isHyphen(top)) {
        break;
      }
      first = i;
    }
    return first;
  }

  private static boolean isHyphen(Token token) {
    return token.form().equals("-");
  }

  private static Token topBelow(Sentence sentence, Token token, Token head) {
    var at = token;
    while (at.head() >= 0 && at.head() != head.index()) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** The name that the noun is an apposition or predicate of. */
  private static int anchor(Sentence sentence, Token token, Annotation annotation) {
    if (token.is("appos")
        && !isCited(sentence, token)
        && isNamed(sentence.token(token.head()).span(), annotation)) {
      return token.head();
    }
    for (var child : sentence.children(token)) {
      boolean beside = child.is("appos");
      boolean equated = child.is("nsubj") && sentence.child(token, "cop").isPresent();
      if ((beside || equated) && isNamed(child.span(), annotation)) {
        return child.index();
      }
    }
    return -1;
  }

  /** In "NHK, citing government sources", the sources are not NHK. */
  private static boolean isCited(Sentence sentence, Token token) {
    return Morphology.isPlural(token)
        && sentence.children(token).stream().anyMatch(Morphology::isIngForm);
  }

  private static boolean isNamed(Span span, Annotation annotation) {
    return annotation.namesOverlapping(span).stream().anyMatch(n -> n.type() != NameType.LOCATION);
  }
}
