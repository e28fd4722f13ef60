package org.hearsay.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hearsay.model.dispatch.Span;
import org.hearsay.model.text.Sentence;
import org.hearsay.model.text.Token;

/**
 * The tree of a sentence with its dependents indexed. Each query takes time linear in its result.
 * Safe for many threads.
 */
public final class Tree {
  /** The maximum length of a path to the root, because annotations by others may contain cycles. */
  public static final int DEEPEST = 40;

  private final Sentence sentence;
  private final List<List<Token>> children;

  /** Indexes the dependents. */
  public Tree(Sentence sentence) {
    this.sentence = sentence;
    children = new ArrayList<>();
    sentence.tokens().forEach(t -> children.add(new ArrayList<>(2)));
    for (var token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The number of tokens. */
  public int size() {
    return sentence.tokens().size();
  }

  /** All tokens, in the order of the text. */
  public List<Token> tokens() {
    return sentence.tokens();
  }

  /** The token at an index. */
  public Token token(int index) {
    return sentence.token(index);
  }

  /** The governor, or empty at a root. */
  public Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  /** The token in the span that governs the others. */
  public Optional<Token> headOf(Span span) {
    return sentence.headOf(span);
  }

  /** Direct dependents, in the order of the text. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** Direct dependents by a relation or its subtypes, in the order of the text. */
  public List<Token> children(Token token, String relation) {
    return children(token).stream().filter(t -> t.is(relation)).toList();
  }

  /** The first direct dependent by one of the relations or their subtypes. */
  public Optional<Token> child(Token token, String... relations) {
    for (var child : children(token)) {
      if (isAny(child, relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** The first direct dependent that a condition accepts. */
  public Optional<Token> child(Token token, Predicate<Token> wanted) {
    return children(token).stream().filter(wanted).findFirst();
  }

  /** Whether there is a direct dependent by one of the relations or their subtypes. */
  public boolean has(Token token, String... relations) {
    return child(token, relations).isPresent();
  }

  /** Whether a token depends on its head by one of the relations or their subtypes. */
  public static boolean isAny(Token token, String... relations) {
    for (var relation : relations) {
      if (token.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The token and all its dependents, direct and indirect, by index. */
  public BitSet subtree(Token top) {
    return subtree(top, t -> true);
  }

  /**
   * The token and all its dependents, without the excluded dependents and everything below them.
   */
  public BitSet subtree(Token top, Predicate<Token> wanted) {
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

  /** The token and all tokens coordinated with it. */
  public List<Token> withConjuncts(Token token) {
    var all = new ArrayList<Token>(List.of(token));
    all.addAll(children(token, "conj"));
    return all;
  }

  /** The auxiliaries and the copula of a predicate, in the order of the text. */
  public List<Token> auxiliaries(Token token) {
    return children(token).stream().filter(t -> isAny(t, "aux", "cop")).toList();
  }

  /**
   * Whether a verb is passive: by its auxiliary, or a bare participle that modifies a noun. In
   * "neither confirmed nor denied the sale" the second verb is active, whatever its features.
   */
  public boolean isPassive(Token verb) {
    return has(verb, "aux:pass", "nsubj:pass")
        || (Morphology.isPastParticiple(verb)
            && auxiliaries(verb).isEmpty()
            && !has(verb, "nsubj")
            && !(verb.is("conj") && has(verb, "obj")));
  }

  /**
   * The preposition of a noun phrase in lower case; if it has none, that of its first conjunct; or
   * "".
   */
  public String preposition(Token noun) {
    var own = child(noun, "case").filter(c -> c.index() < noun.index());
    if (own.isEmpty() && noun.is("conj")) {
      own = head(noun).flatMap(h -> child(h, "case"));
    }
    return own.map(Morphology::lower).orElse("");
  }

  /** The word at the start of a clause, in lower case: "after", "if", "when"; or "". */
  public String conjunction(Token clause) {
    return child(clause, c -> c.is("mark") || c.is("advmod") && Morphology.isWhWord(c))
        .map(Morphology::lower)
        .orElse("");
  }
}
