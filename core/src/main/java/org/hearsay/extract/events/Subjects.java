package org.hearsay.extract.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Timex;
import org.hearsay.model.Token;

/** The subject of a verb: its own, or the one that another word of the sentence lends it. */
final class Subjects {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private final Tree tree;
  private final List<Timex> times;

  Subjects(Tree tree, List<Timex> times) {
    this.tree = tree;
    this.times = times;
  }

  /** "took two hours to reach it": hours reach nothing. */
  private boolean isTime(Token object) {
    return times.stream().anyMatch(t -> t.span().overlaps(object.span()));
  }

  /**
   * A subject.
   *
   * @param isPatient whether it undergoes what the verb says: a passive's subject
   */
  record Subject(Token token, boolean isPatient) {}

  Optional<Subject> of(Token verb) {
    return of(verb, 0);
  }

  private Optional<Subject> of(Token verb, int depth) {
    boolean passive = isPassive(verb);
    var own = tree.child(verb, "nsubj");
    if (own.isPresent()) {
      return Optional.of(new Subject(antecedent(own.get(), verb), passive));
    }
    if (depth > 5) {
      return Optional.empty();
    }
    return lent(verb, depth).map(token -> new Subject(token, passive));
  }

  boolean isPassive(Token verb) {
    return tree.child(verb, "nsubj:pass").isPresent()
        || tree.child(verb, "aux:pass").isPresent()
        || (verb.is("acl") && !verb.is("acl:relcl") && verb.xpos().equals("VBN"));
  }

  private Token antecedent(Token subject, Token verb) {
    boolean isRelative = RELATIVE.contains(Tree.lower(subject)) && verb.is("acl:relcl");
    return isRelative ? tree.head(verb).orElse(subject) : subject;
  }

  private Optional<Token> lent(Token verb, int depth) {
    var head = tree.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var governor = head.get();
    if (verb.is("acl")) {
      return verb.is("acl:relcl") || !verb.xpos().matches("VB|TO")
          ? Optional.of(governor).filter(g -> !verb.is("acl:relcl"))
          : ofNoun(governor, depth);
    }
    if (verb.is("xcomp") && tree.child(verb, "cc").isEmpty()) {
      var object =
          tree.child(governor, "obj")
              .or(() -> tree.child(governor, "iobj"))
              .filter(o -> !isTime(o));
      return object.isPresent() ? object : of(governor, depth + 1).map(Subject::token);
    }
    boolean shares =
        verb.is("conj")
            || verb.is("xcomp")
            || (verb.is("advcl") && !verb.xpos().matches("VBD|VBZ|VBP"))
            || (verb.is("ccomp") && verb.xpos().equals("VB"));
    return shares ? of(governor, depth + 1).map(Subject::token) : Optional.empty();
  }

  /** "his plan to visit": whose plan it is visits. */
  private Optional<Token> ofNoun(Token noun, int depth) {
    var owner = tree.child(noun, "nmod:poss");
    if (owner.isPresent() || noun.head() < 0) {
      return owner;
    }
    return noun.is("obj") ? of(tree.head(noun).orElse(noun), depth + 1).map(Subject::token) : owner;
  }
}
