package org.hearsay.extract.events;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.ClaimDraft;
import org.hearsay.model.Tense;
import org.hearsay.model.Token;

/** Where an event stands in time, seen from publication, by the verb forms around it. */
final class Tenses {
  private static final Set<String> AHEAD =
      Set.of(
          "will", "would", "shall", "may", "might", "could", "should", "must", "'ll", "’ll", "wo");
  private final Tree tree;
  private final Hosts hosts;

  Tenses(Tree tree, Hosts hosts) {
    this.tree = tree;
    this.hosts = hosts;
  }

  Tense of(Token trigger, Optional<ClaimDraft> claim) {
    var top = claim.flatMap(c -> ClaimScope.headOf(tree, c));
    var at = trigger;
    for (int steps = 0; steps < Tree.DEEPEST; steps++) {
      int index = at.index();
      if (claim.isPresent() && top.filter(t -> t.index() == index).isPresent()) {
        return claim.get().tense();
      }
      var told = finite(at);
      var head = tree.head(at);
      if (told.isPresent() || head.isEmpty()) {
        return told.or(() -> claim.map(ClaimDraft::tense)).orElse(Tense.PAST);
      }
      var hosted = hosted(at, head.get());
      if (hosted.isPresent()) {
        return hosted.get();
      }
      at = head.get();
    }
    return claim.map(ClaimDraft::tense).orElse(Tense.PAST);
  }

  /** "plans to visit", "a call for talks", "ahead of the vote". */
  private Optional<Tense> hosted(Token at, Token head) {
    boolean linked =
        at.is("xcomp")
            || at.is("ccomp")
            || at.is("acl")
            || at.is("nmod")
            || at.is("obj")
            || at.is("obl")
            || at.is("advcl");
    var told =
        hosts.find(head).flatMap(Hosts.Host::tense).filter(t -> linked && !at.is("acl:relcl"));
    if (told.isPresent()) {
      return told;
    }
    var preposition = tree.preposition(at);
    if (at.is("obl") && Set.of("after", "since", "following").contains(preposition)) {
      return finite(head).filter(t -> t == Tense.ONGOING).map(t -> Tense.PAST);
    }
    return Optional.empty();
  }

  /** The tense of a verb with a finite form, of its own or of an auxiliary. */
  private Optional<Tense> finite(Token verb) {
    boolean perfect = false;
    Optional<Tense> told = Optional.empty();
    for (var child : tree.children(verb)) {
      if (child.is("aux") || child.is("cop")) {
        var word = Tree.lower(child);
        perfect |= Tree.lemma(child).equals("have");
        told = AHEAD.contains(word) ? Optional.of(Tense.FUTURE) : told.or(() -> byTag(child));
      }
    }
    if (perfect) {
      return Optional.of(Tense.PAST);
    }
    return told.isPresent() ? told : byTag(verb);
  }

  private static Optional<Tense> byTag(Token word) {
    return switch (word.xpos()) {
      case "VBD" -> Optional.of(Tense.PAST);
      case "VBZ", "VBP" -> Optional.of(Tense.ONGOING);
      default -> Optional.empty();
    };
  }
}
