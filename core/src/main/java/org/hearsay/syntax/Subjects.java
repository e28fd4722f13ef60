package org.hearsay.syntax;

import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.text.Token;

/**
 * Finds the subject of a verb, also if it belongs to another verb: "began to leave", "left and
 * said", "a plan to leave".
 */
public final class Subjects {
  private static final int FAR = 12;

  private final Tree tree;
  private final Predicate<Token> isDocument;
  private final Predicate<Token> isNobody;

  /**
   * @param isDocument nouns whose author is the source: "issued a statement saying"
   * @param isNobody objects that cannot be a subject: "took two hours to reach it"
   */
  public Subjects(Tree tree, Predicate<Token> isDocument, Predicate<Token> isNobody) {
    this.tree = tree;
    this.isDocument = isDocument;
    this.isNobody = isNobody;
  }

  /** The head of the active subject, or of the agent of a passive. */
  public Optional<Token> speaker(Token verb) {
    return tree.isPassive(verb) ? agent(verb) : find(verb);
  }

  /**
   * The head of the subject, active or passive, own or inherited; "who" if it is the subject
   * itself.
   */
  public Optional<Token> find(Token verb) {
    return find(verb, 0);
  }

  /** The antecedent of a relative pronoun, if its clause modifies a noun. */
  public Token antecedent(Token verb, Token subject) {
    boolean relative = verb.is("acl:relcl") && Morphology.isWhWord(subject);
    return relative ? tree.head(verb).filter(Morphology::isNominal).orElse(subject) : subject;
  }

  /** The agent of a passive: "by the army". */
  public Optional<Token> agent(Token verb) {
    return tree.child(
        verb,
        t ->
            t.is("obl")
                && t.index() > verb.index()
                && tree.child(t, c -> c.is("case") && c.lemma().equals("by")).isPresent());
  }

  private Optional<Token> find(Token verb, int depth) {
    var own = nearest(verb);
    if (own.isPresent() || depth > FAR) {
      return depth == 0 ? own : own.map(s -> antecedent(verb, s));
    }
    var head = tree.head(verb);
    if (head.isEmpty() || verb.is("acl:relcl")) {
      return Optional.empty();
    }
    var above = head.get();
    if (verb.is("acl")) {
      return ofNoun(verb, above, depth);
    }
    if (verb.is("conj") || verb.is("dep") || verb.is("parataxis")) {
      return isBareNominal(above) ? Optional.empty() : find(above, depth + 1);
    }
    if (verb.is("obl") && Morphology.isIngForm(verb)) {
      return find(above, depth + 1);
    }
    if (verb.is("xcomp")) {
      return controller(verb, above, depth);
    }
    return verb.is("advcl") || verb.is("ccomp") ? shared(verb, above, depth) : Optional.empty();
  }

  private Optional<Token> nearest(Token verb) {
    Token best = null;
    for (var child : tree.children(verb)) {
      if (!child.is("nsubj") || child.lemma().equals("it") && tree.has(verb, "expl")) {
        continue;
      }
      if (best == null
          || Math.abs(child.index() - verb.index()) < Math.abs(best.index() - verb.index())) {
        best = child;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean isBareNominal(Token token) {
    return Morphology.isNominal(token) && !tree.has(token, "cop");
  }

  /**
   * The subject in "the man leaving" (the man), "a statement saying" (its author), "his plan to
   * leave" (he).
   */
  private Optional<Token> ofNoun(Token verb, Token noun, int depth) {
    boolean infinitive = Morphology.isBare(verb);
    if (!infinitive && !isDocument.test(noun)) {
      return Optional.of(noun);
    }
    var owner = tree.child(noun, "nmod:poss").filter(o -> infinitive);
    var issuer =
        noun.is("obj") ? tree.head(noun).flatMap(v -> find(v, depth + 1)) : Optional.<Token>empty();
    return owner.or(() -> issuer).or(() -> infinitive ? Optional.empty() : Optional.of(noun));
  }

  private Optional<Token> controller(Token verb, Token above, int depth) {
    var object =
        tree.child(above, "obj", "iobj")
            .filter(o -> !o.lemma().endsWith("self") && !isNobody.test(o))
            .filter(o -> o.index() < verb.index() && !tree.has(verb, "cc"));
    boolean isNobodys = tree.isPassive(above) && !tree.has(above, "nsubj:pass");
    return object.isPresent() || isNobodys ? object : find(above, depth + 1);
  }

  private Optional<Token> shared(Token verb, Token above, int depth) {
    if (Morphology.isFinite(verb)) {
      return Optional.empty();
    }
    return isBareNominal(above) ? Optional.of(above) : find(above, depth + 1);
  }
}
