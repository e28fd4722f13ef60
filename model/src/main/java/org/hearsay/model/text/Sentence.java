package org.hearsay.model.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.dispatch.Span;

/**
 * One sentence: tokens in the order of the text and a dependency tree over them.
 *
 * @param index its index in the dispatch, counted from 0
 * @param span from the first token's start to the last one's end
 */
public record Sentence(int index, Span span, List<Token> tokens) {
  /**
   * @throws IllegalArgumentException if there is no token, or a head outside the sentence
   */
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("A sentence needs at least one token, got none");
    }
    for (var token : tokens) {
      if (token.head() < -1 || token.head() >= tokens.size() || token.head() == token.index()) {
        throw new IllegalArgumentException(
            "A head is -1 or another token of the sentence, got " + token);
      }
    }
  }

  /** The token at an index. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The first root of the tree. */
  public Token root() {
    return tokens.stream().filter(t -> t.head() < 0).findFirst().orElse(tokens.get(0));
  }

  /** The governor, or empty at a root. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Direct dependents, in the order of the text. */
  public List<Token> children(Token token) {
    return tokens.stream().filter(t -> t.head() == token.index()).toList();
  }

  /** Direct dependents by a relation or its subtypes, in the order of the text. */
  public List<Token> children(Token token, String rel) {
    return tokens.stream().filter(t -> t.head() == token.index() && t.is(rel)).toList();
  }

  /** The first direct dependent by a relation or its subtypes. */
  public Optional<Token> child(Token token, String rel) {
    return tokens.stream().filter(t -> t.head() == token.index() && t.is(rel)).findFirst();
  }

  /** The token and all its direct and indirect dependents, in the order of the text. */
  public List<Token> subtree(Token token) {
    var inside = new BitSet();
    mark(token.index(), inside);
    var found = new ArrayList<Token>();
    inside.stream().forEach(i -> found.add(tokens.get(i)));
    return found;
  }

  private void mark(int top, BitSet inside) {
    var open = new ArrayList<Integer>(List.of(top));
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      if (!inside.get(at)) {
        inside.set(at);
        tokens.stream().filter(t -> t.head() == at).forEach(t -> open.add(t.index()));
      }
    }
  }

  /** Whether {@code token} is {@code top} or depends on it, directly or not. */
  public boolean isBelow(Token token, Token top) {
    var at = token;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      if (at.index() == top.index()) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
      at = tokens.get(at.head());
    }
    return false;
  }

  /** Tokens that overlap a span, in the order of the text. */
  public List<Token> within(Span range) {
    return tokens.stream().filter(t -> t.span().overlaps(range)).toList();
  }

  /** The token in the span that governs the others; empty if there is no token in the span. */
  public Optional<Token> headOf(Span range) {
    return tokens.stream()
        .filter(t -> t.span().overlaps(range))
        .filter(t -> t.head() < 0 || !tokens.get(t.head()).span().overlaps(range))
        .findFirst();
  }
}
