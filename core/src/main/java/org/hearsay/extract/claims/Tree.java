package org.hearsay.extract.claims;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.model.Sentence;
import org.hearsay.model.Token;

/** A sentence with its dependents looked up once: every question below takes time in its answer. */
final class Tree {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "n’t", "neither");
  private final Sentence sentence;
  private final List<List<Token>> children;

  Tree(Sentence sentence) {
    this.sentence = sentence;
    children = new ArrayList<>();
    sentence.tokens().forEach(t -> children.add(new ArrayList<>(2)));
    for (var token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return sentence.tokens().size();
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  /** Direct dependents, in the order of the text. */
  List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The first direct dependent by one of the relations or their subtypes. */
  Optional<Token> child(Token token, String... relations) {
    return child(token, t -> isAny(t, relations));
  }

  Optional<Token> child(Token token, Predicate<Token> wanted) {
    return children(token).stream().filter(wanted).findFirst();
  }

  boolean has(Token token, String... relations) {
    return child(token, relations).isPresent();
  }

  /** Whether the token hangs on its head by one of the relations or their subtypes. */
  static boolean isAny(Token token, String... relations) {
    for (var relation : relations) {
      if (token.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The token and all below it. */
  BitSet subtree(Token top) {
    return subtree(top, t -> true);
  }

  /** The token and all below it, without the dependents (and what is below them) not wanted. */
  BitSet subtree(Token top, Predicate<Token> wanted) {
    var inside = new BitSet(size());
    var open = new ArrayDeque<Token>();
    open.push(top);
    while (!open.isEmpty()) {
      var at = open.pop();
      if (!inside.get(at.index())) {
        inside.set(at.index());
        children(at).stream().filter(wanted).forEach(open::push);
      }
    }
    return inside;
  }

  /** Whether a verb or predicate is negated by a word of its own. */
  boolean isNegated(Token token) {
    return children(token).stream().anyMatch(t -> isNegation(t) && t.index() < token.index());
  }

  static boolean isNegation(Token token) {
    return NEGATIONS.contains(token.lemma()) || NEGATIONS.contains(token.form());
  }

  /** The auxiliaries and the copula of a predicate, in the order of the text. */
  List<Token> auxiliaries(Token token) {
    return children(token).stream().filter(t -> isAny(t, "aux", "cop")).toList();
  }

  /** Whether a verb is passive: by its auxiliary, or a bare participle that modifies a noun. */
  boolean isPassive(Token verb) {
    return has(verb, "aux:pass")
        || has(verb, "nsubj:pass")
        || (verb.xpos().equals("VBN") && auxiliaries(verb).isEmpty() && !has(verb, "nsubj"));
  }

  static boolean isVerb(Token token) {
    return token.xpos().startsWith("VB");
  }

  static boolean isNoun(Token token) {
    return token.xpos().startsWith("NN") || token.xpos().startsWith("PRP");
  }

  static boolean isPunctuation(Token token) {
    return token.upos().equals("PUNCT")
        || token.form().codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
