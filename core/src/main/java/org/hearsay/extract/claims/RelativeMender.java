package org.hearsay.extract.claims;

import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/**
 * Mends what parsers get wrong in "The envoy, who knows the island, warned that …": the main verb
 * is read as part of the relative clause, and the noun as what governs the sentence.
 */
final class RelativeMender {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private RelativeMender() {}

  /** The same sentence, mended; the very same where nothing is wrong. */
  static Sentence mend(Sentence sentence) {
    for (var noun : sentence.tokens()) {
      boolean stands = noun.head() < 0 || noun.is("nsubj") && noun.head() > noun.index();
      var pronoun = stands ? pronoun(sentence, noun) : Optional.<Token>empty();
      if (noun.xpos().startsWith("NN") && pronoun.isPresent()) {
        return main(sentence, pronoun.get())
            .filter(main -> sentence.isBelow(main, noun))
            .filter(main -> noun.head() < 0 || main.head() == noun.index())
            .map(main -> mended(sentence, noun, pronoun.get(), main))
            .orElse(sentence);
      }
    }
    return sentence;
  }

  /** The relative pronoun right behind a comma and the noun's own words. */
  private static Optional<Token> pronoun(Sentence sentence, Token noun) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > noun.index() + 1 && t.xpos().startsWith("W"))
        .filter(t -> t.lemma().equals("which") || t.lemma().equals("who"))
        .findFirst()
        .filter(t -> sentence.token(t.index() - 1).form().equals(","))
        .filter(t -> sentence.isBelow(sentence.token(t.index() - 2), noun));
  }

  /** The first finite verb behind the comma that ends the relative clause. */
  private static Optional<Token> main(Sentence sentence, Token pronoun) {
    boolean inside = false;
    for (int i = pronoun.index() + 1; i + 1 < sentence.tokens().size(); i++) {
      var token = sentence.token(i);
      boolean apart = sentence.token(i - 1).form().equals(",");
      if (apart && inside) {
        return isVerb(sentence, token) ? Optional.of(token) : Optional.empty();
      }
      inside |= FINITE.contains(token.xpos()) || token.xpos().equals("MD");
    }
    return Optional.empty();
  }

  private static boolean isVerb(Sentence sentence, Token token) {
    boolean bare =
        token.xpos().equals("VBN")
            && sentence.children(token).stream().noneMatch(t -> t.is("aux") || t.is("obl:agent"));
    return !token.is("aux")
        && (FINITE.contains(token.xpos()) || bare)
        && sentence.children(token, "nsubj").stream().allMatch(t -> t.index() < token.index());
  }

  private static Sentence mended(Sentence sentence, Token noun, Token pronoun, Token main) {
    var inner =
        sentence.tokens().stream()
            .filter(t -> t.index() > pronoun.index() && t.index() < main.index())
            .filter(t -> FINITE.contains(t.xpos()))
            .findFirst()
            .map(t -> t.is("aux") && t.head() < main.index() ? sentence.token(t.head()) : t);
    if (inner.isEmpty()) {
      return sentence;
    }
    var clause = inner.get();
    if (clause.is("cop")) {
      clause = sentence.token(clause.head());
    }
    var tree = new Regrown(sentence).past(main);
    if (noun.head() < 0) {
      tree.replace(noun, main);
    } else {
      said(sentence, tree, main, sentence.token(noun.head()));
    }
    tree.hang(noun, main, "nsubj");
    for (var child : sentence.children(main)) {
      if (child.index() < main.index() && child.index() > noun.index()) {
        tree.hang(child, clause, child.deprel());
      }
    }
    return particle(sentence, tree, main)
        .hang(clause, noun, "acl:relcl")
        .hang(pronoun, clause, "nsubj")
        .sentence();
  }

  /** "…, said the ferry was late": the ferry's predicate is read as the noun's. */
  private static void said(Sentence sentence, Regrown tree, Token main, Token predicate) {
    tree.replace(predicate, main).hang(predicate, main, "ccomp");
    sentence.children(main, "obj").stream()
        .filter(t -> t.index() > main.index() && t.index() < predicate.index())
        .forEach(t -> tree.hang(t, predicate, "nsubj"));
  }

  /** "ruled out the sale", read as "ruled" and where. */
  private static Regrown particle(Sentence sentence, Regrown tree, Token main) {
    var next = sentence.token(main.index() + 1);
    if (next.is("case") && next.xpos().equals("IN") && next.head() > next.index()) {
      var object = sentence.token(next.head());
      if (object.head() == main.index() && next.lemma().equals("out")) {
        return tree.hang(object, main, "obj").hang(next, main, "compound:prt");
      }
    }
    return tree;
  }
}
