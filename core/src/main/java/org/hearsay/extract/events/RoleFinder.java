package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Role;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.dispatch.Timex;
import org.hearsay.model.draft.EventDraft.RoleDraft;
import org.hearsay.model.text.Annotation;
import org.hearsay.model.text.Token;
import org.hearsay.syntax.Morphology;
import org.hearsay.syntax.Subjects;
import org.hearsay.syntax.Tree;

/** Finds the participants of an event in the tree. */
final class RoleFinder {
  private final Tree tree;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final EventLexicon lexicon;
  private final List<Timex> times;
  private final Map<Integer, Trigger> triggers;

  RoleFinder(
      Tree tree,
      Annotation annotation,
      EventLexicon lexicon,
      List<Timex> times,
      Map<Integer, Trigger> triggers) {
    this.tree = tree;
    this.phrases = new NounPhrases(tree, annotation, lexicon.words());
    this.subjects = new Subjects(tree, noun -> false, this::isTime);
    this.lexicon = lexicon;
    this.times = times;
    this.triggers = triggers;
  }

  List<RoleDraft> find(Trigger trigger) {
    var roles = new Roles();
    if (trigger.isVerb()) {
      verb(trigger, roles);
    } else {
      noun(trigger, roles);
    }
    return roles.list();
  }

  private Optional<Token> subject(Token verb) {
    return subjects.find(verb).map(s -> subjects.antecedent(verb, s));
  }

  private void verb(Trigger trigger, Roles roles) {
    var verb = trigger.token();
    boolean isPassive = tree.isPassive(verb);
    subject(verb).ifPresent(s -> roles.add(isPassive ? patient(trigger) : Role.ACTOR, s));
    for (var child : tree.children(verb)) {
      if (child.is("obj")) {
        object(trigger, child, roles);
      } else if (child.is("iobj")) {
        roles.add(Role.RECIPIENT, child);
      } else if (child.is("obl")) {
        oblique(trigger, child, roles);
      }
    }
    var object = tree.child(verb, "obj");
    if (trigger.isMode("sign") || trigger.type().plover().isPresent()) {
      object.ifPresent(o -> underObject(trigger, o, roles));
    } else {
      object.filter(o -> !triggers.containsKey(o.index())).ifPresent(o -> placeOf(o, roles));
    }
  }

  /** "Open a hospital in Temuco": the event happens where its object is. */
  private void placeOf(Token object, Roles roles) {
    tree.children(object, "nmod").stream()
        .filter(
            n ->
                lexicon.has(EventWords.PLACE_PREPOSITION, tree.preposition(n))
                    && phrases.isPlace(n)
                    && !isTime(n))
        .forEach(n -> roles.add(Role.PLACE, n));
  }

  /** "Filed a lawsuit against X", "sent arms to X": the phrase depends on the object. */
  private void underObject(Trigger trigger, Token object, Roles roles) {
    for (var child : tree.children(object, "nmod")) {
      if (lexicon.has(EventWords.OBJECT_PREPOSITION, tree.preposition(child))) {
        oblique(trigger, child, roles);
      }
    }
  }

  private static Role patient(Trigger trigger) {
    return trigger.of() == Role.DESTINATION ? Role.RECIPIENT : trigger.of();
  }

  private void object(Trigger trigger, Token object, Roles roles) {
    if (trigger.isMode("visit")) {
      roles.add(Role.RECIPIENT, object);
      roles.add(Role.DESTINATION, object);
    } else if (trigger.of() == Role.ORIGIN && !phrases.isPlace(object)) {
      roles.add(Role.TOPIC, object);
    } else {
      roles.add(trigger.of(), object);
    }
  }

  private void oblique(Trigger trigger, Token phrase, Roles roles) {
    if (isTime(phrase) || !Morphology.isNominal(phrase)) {
      return;
    }
    if (phrase.is("obl:agent")
        || (tree.preposition(phrase).equals("by") && tree.isPassive(trigger.token()))) {
      roles.add(phrases.isMeans(phrase) ? Role.INSTRUMENT : Role.ACTOR, phrase);
      return;
    }
    prepositional(trigger, phrase).ifPresent(role -> roles.add(role, phrase));
  }

  private boolean isTime(Token phrase) {
    return phrase.is("obl:tmod")
        || phrase.is("obl:npmod")
        || times.stream().anyMatch(t -> t.span().overlaps(phrase.span()));
  }

  /** The relation of a phrase by its preposition, from {@code event_words.tsv}; or "". */
  private String relation(Token phrase) {
    var preposition = tree.preposition(phrase);
    return lexicon.words().value(EventWords.PREPOSITION, preposition).orElse("");
  }

  private Optional<Role> prepositional(Trigger trigger, Token phrase) {
    boolean place = phrases.isPlace(phrase);
    boolean isEvent = triggers.containsKey(phrase.index());
    return switch (relation(phrase)) {
      case "AT" -> place ? Optional.of(Role.PLACE) : Optional.empty();
      case "FROM" -> place ? Optional.of(Role.ORIGIN) : Optional.empty();
      case "TO" ->
          isEvent
              ? Optional.empty()
              : Optional.of(
                  moves(trigger) || place && !gives(trigger) ? Role.DESTINATION : Role.RECIPIENT);
      case "FOR" ->
          place && moves(trigger) ? Optional.of(Role.DESTINATION) : forWhom(trigger, phrase);
      case "WITH" ->
          phrases.isMeans(phrase)
              ? Optional.of(Role.INSTRUMENT)
              : isEvent ? Optional.empty() : Optional.of(Role.RECIPIENT);
      case "ABOARD" -> Optional.of(Role.INSTRUMENT);
      case "BY" -> phrases.isMeans(phrase) ? Optional.of(Role.INSTRUMENT) : Optional.empty();
      case "AGAINST" -> Optional.of(Role.RECIPIENT);
      case "ABOUT" -> Optional.of(Role.TOPIC);
      case "OF" -> trigger.isVerb() ? Optional.of(Role.TOPIC) : Optional.of(trigger.of());
      case "ON" -> on(trigger, phrase, place);
      default -> Optional.empty();
    };
  }

  private Optional<Role> forWhom(Trigger trigger, Token phrase) {
    return switch (trigger.type().plover().orElse("")) {
      case "REQUEST", "AGREE", "ACCUSE" -> Optional.of(Role.TOPIC);
      case "SUPPORT", "AID" -> Optional.of(phrases.isNamed(phrase) ? Role.RECIPIENT : Role.TOPIC);
      default -> Optional.empty();
    };
  }

  private Optional<Role> on(Trigger trigger, Token phrase, boolean place) {
    if (phrases.isMeans(phrase)) {
      return Optional.of(Role.INSTRUMENT);
    }
    return switch (trigger.type().plover().orElse("")) {
      case "ASSAULT", "SANCTION", "COERCE", "REQUEST", "ACCUSE" -> Optional.of(Role.RECIPIENT);
      case "AGREE", "CONSULT", "COOPERATE" -> Optional.of(Role.TOPIC);
      default -> place ? Optional.of(Role.PLACE) : Optional.empty();
    };
  }

  private static boolean moves(Trigger trigger) {
    return trigger.of() == Role.DESTINATION
        || trigger.of() == Role.ORIGIN
        || trigger
            .type()
            .mode()
            .filter(m -> m.matches("travel|arrive|depart|return|visit|move|cross|troops"))
            .isPresent();
  }

  private static boolean gives(Trigger trigger) {
    return trigger.type().plover().filter(p -> p.matches("AID|YIELD|REQUEST")).isPresent();
  }

  private void noun(Trigger trigger, Roles roles) {
    var noun = trigger.token();
    host(noun).ifPresent(verb -> fromHost(trigger, verb, roles));
    for (var child : tree.children(noun)) {
      if (child.is("nmod:poss")) {
        roles.add(Role.ACTOR, child);
      } else if (child.is("nmod")) {
        nounPhrase(trigger, child, roles);
      } else if ((child.is("amod") || child.is("compound")) && phrases.isNamed(child)) {
        roles.add(Role.ACTOR, child);
      }
    }
  }

  private void nounPhrase(Trigger trigger, Token phrase, Roles roles) {
    if (isTime(phrase)) {
      return;
    }
    switch (relation(phrase)) {
      case "OF" -> roles.add(trigger.of(), phrase);
      case "BY", "BETWEEN" -> roles.add(Role.ACTOR, phrase);
      case "WITH" -> {
        owner(phrase).ifPresent(owner -> roles.add(Role.ACTOR, owner));
        prepositional(trigger, phrase).ifPresent(role -> roles.add(role, phrase));
      }
      default -> prepositional(trigger, phrase).ifPresent(role -> roles.add(role, phrase));
    }
  }

  /** "A meeting with his counterpart": "his" refers to the other participant. */
  private Optional<Token> owner(Token phrase) {
    return tree.child(phrase, "nmod:poss").filter(Morphology::isPossessivePronoun);
  }

  /** The light verb of a noun, also across a conjunct: "hold talks and a dinner". */
  private Optional<Token> host(Token noun) {
    var top = noun.is("conj") ? tree.head(noun).orElse(noun) : noun;
    boolean carried = top.is("obj") || top.is("nsubj");
    return carried ? tree.head(top).filter(lexicon.hosts()::isLight) : Optional.empty();
  }

  private void fromHost(Trigger trigger, Token verb, Roles roles) {
    subject(verb)
        .filter(s -> !tree.isPassive(verb) && s.index() != trigger.token().index())
        .filter(s -> !triggers.containsKey(s.index()))
        .ifPresent(s -> roles.add(Role.ACTOR, s));
    tree.children(verb, "obl").forEach(phrase -> oblique(trigger, phrase, roles));
  }

  /** The roles in the order found. Each conjunct has its own, and no phrase is twice in a role. */
  private final class Roles {
    private final List<RoleDraft> found = new ArrayList<>();

    void add(Role role, Token head) {
      for (var token : tree.withConjuncts(head)) {
        if (!Morphology.isNominal(token)
            && !token.upos().equals("ADJ")
            && !token.upos().equals("NUM")) {
          continue;
        }
        Span span = phrases.core(token);
        if (found.stream().noneMatch(r -> r.span().equals(span) && r.role() == role)) {
          found.add(new RoleDraft(role, span));
        }
      }
    }

    List<RoleDraft> list() {
      return found.stream().sorted(java.util.Comparator.comparing(RoleDraft::role)).toList();
    }
  }
}
