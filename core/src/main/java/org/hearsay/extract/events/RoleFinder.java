package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.EventDraft.RoleDraft;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.model.Timex;
import org.hearsay.model.Token;

/** Who and what takes part in an event, over the tree. */
final class RoleFinder {
  private final Tree tree;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Hosts hosts;
  private final List<Timex> times;
  private final Map<Integer, Trigger> triggers;

  RoleFinder(
      Tree tree,
      Annotation annotation,
      Hosts hosts,
      List<Timex> times,
      Map<Integer, Trigger> triggers) {
    this.tree = tree;
    this.phrases = new Phrases(tree, annotation);
    this.subjects = new Subjects(tree, times);
    this.hosts = hosts;
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

  private void verb(Trigger trigger, Roles roles) {
    var verb = trigger.token();
    subjects
        .of(verb)
        .ifPresent(s -> roles.add(s.isPatient() ? patient(trigger) : Role.ACTOR, s.token()));
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

  /** "open a hospital in Temuco": what is done to a thing is done where it is. */
  private void placeOf(Token object, Roles roles) {
    tree.children(object, "nmod").stream()
        .filter(n -> tree.preposition(n).matches("in|at|near") && phrases.isPlace(n) && !isTime(n))
        .forEach(n -> roles.add(Role.PLACE, n));
  }

  /** "filed a lawsuit against X", "sent arms to X": the phrase hangs on the object. */
  private void underObject(Trigger trigger, Token object, Roles roles) {
    for (var child : tree.children(object, "nmod")) {
      if (tree.preposition(child).matches("against|with|to|on|toward|towards|for|in|at")) {
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
    if (isTime(phrase) || !tree.isNominal(phrase)) {
      return;
    }
    if (phrase.is("obl:agent")
        || (tree.preposition(phrase).equals("by") && subjects.isPassive(trigger.token()))) {
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

  private Optional<Role> prepositional(Trigger trigger, Token phrase) {
    boolean place = phrases.isPlace(phrase);
    boolean isEvent = triggers.containsKey(phrase.index());
    return switch (tree.preposition(phrase)) {
      case "in", "at", "near", "inside", "outside", "across", "around", "within" ->
          place ? Optional.of(Role.PLACE) : Optional.empty();
      case "from", "out" -> place ? Optional.of(Role.ORIGIN) : Optional.empty();
      case "to", "into", "toward", "towards", "onto" ->
          isEvent
              ? Optional.empty()
              : Optional.of(
                  moves(trigger) || place && !gives(trigger) ? Role.DESTINATION : Role.RECIPIENT);
      case "for" ->
          place && moves(trigger) ? Optional.of(Role.DESTINATION) : forWhom(trigger, phrase);
      case "with", "using" ->
          phrases.isMeans(phrase)
              ? Optional.of(Role.INSTRUMENT)
              : isEvent ? Optional.empty() : Optional.of(Role.RECIPIENT);
      case "aboard" -> Optional.of(Role.INSTRUMENT);
      case "by" -> phrases.isMeans(phrase) ? Optional.of(Role.INSTRUMENT) : Optional.empty();
      case "against" -> Optional.of(Role.RECIPIENT);
      case "about", "over", "regarding", "concerning" -> Optional.of(Role.TOPIC);
      case "of" -> trigger.isVerb() ? Optional.of(Role.TOPIC) : Optional.of(trigger.of());
      case "on", "upon" -> on(trigger, phrase, place);
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
    switch (tree.preposition(phrase)) {
      case "of" -> roles.add(trigger.of(), phrase);
      case "by", "between", "among" -> roles.add(Role.ACTOR, phrase);
      case "with" -> {
        owner(phrase).ifPresent(owner -> roles.add(Role.ACTOR, owner));
        prepositional(trigger, phrase).ifPresent(role -> roles.add(role, phrase));
      }
      default -> prepositional(trigger, phrase).ifPresent(role -> roles.add(role, phrase));
    }
  }

  /** "a meeting with his counterpart": he is the other one who meets. */
  private Optional<Token> owner(Token phrase) {
    return tree.child(phrase, "nmod:poss").filter(p -> p.xpos().equals("PRP$"));
  }

  /** The light verb that carries a noun, through a conjunct: "hold talks and a dinner". */
  private Optional<Token> host(Token noun) {
    var top = noun.is("conj") ? tree.head(noun).orElse(noun) : noun;
    boolean carried = top.is("obj") || top.is("nsubj");
    return carried ? tree.head(top).filter(hosts::isLight) : Optional.empty();
  }

  private void fromHost(Trigger trigger, Token verb, Roles roles) {
    subjects
        .of(verb)
        .filter(s -> !s.isPatient() && s.token().index() != trigger.token().index())
        .filter(s -> !triggers.containsKey(s.token().index()))
        .ifPresent(s -> roles.add(Role.ACTOR, s.token()));
    tree.children(verb, "obl").forEach(phrase -> oblique(trigger, phrase, roles));
  }

  /** Roles in the order found, each conjunct its own, no phrase twice in a role. */
  private final class Roles {
    private final List<RoleDraft> found = new ArrayList<>();

    void add(Role role, Token head) {
      for (var token : tree.withConjuncts(head)) {
        if (!tree.isNominal(token) && !token.upos().equals("ADJ") && !token.upos().equals("NUM")) {
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
