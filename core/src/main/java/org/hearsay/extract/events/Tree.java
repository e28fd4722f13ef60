package org.hearsay.extract.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Sentence;
import org.hearsay.model.Span;
import org.hearsay.model.Token;

/** A sentence's tree with its dependents at hand: asking costs no walk over the sentence. */
final class Tree {
  /** The longest way up that is followed; odd input may hold circles. */
  static final int DEEPEST = 40;

  private static final Set<String> PREDICATES =
      Set.of("root", "ccomp", "xcomp", "advcl", "acl", "parataxis", "csubj");
  private final Sentence sentence;
  private final List<List<Token>> children = new ArrayList<>();

  Tree(Sentence sentence) {
    this.sentence = sentence;
    sentence.tokens().forEach(t -> children.add(new ArrayList<>()));
    for (var token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Optional<Token> head(Token token) {
    return sentence.head(token);
  }

  List<Token> children(Token token) {
    return children.get(token.index());
  }

  List<Token> children(Token token, String rel) {
    return children(token).stream().filter(t -> t.is(rel)).toList();
  }

  Optional<Token> child(Token token, String rel) {
    return children(token).stream().filter(t -> t.is(rel)).findFirst();
  }

  /** The token and all that are coordinated with it. */
  List<Token> withConjuncts(Token token) {
    var all = new ArrayList<Token>(List.of(token));
    all.addAll(children(token, "conj"));
    return all;
  }

  /** The preposition of a noun phrase in lower case, of its first conjunct if it has none. */
  String preposition(Token noun) {
    var own = child(noun, "case").filter(c -> c.index() < noun.index());
    if (own.isPresent()) {
      return lower(own.get());
    }
    return noun.is("conj")
        ? head(noun).flatMap(h -> child(h, "case")).map(Tree::lower).orElse("")
        : "";
  }

  /** The conjunction that opens a clause, in lower case: "after", "if", "when". */
  String conjunction(Token clause) {
    return children(clause).stream()
        .filter(c -> c.is("mark") || (c.is("advmod") && lower(c).matches("when|once|whenever")))
        .map(Tree::lower)
        .findFirst()
        .orElse("");
  }

  /** Whether something with a subject or a clause of its own hangs here. */
  boolean isPredicate(Token token) {
    return token.upos().equals("VERB")
        || child(token, "cop").isPresent()
        || child(token, "nsubj").isPresent()
        || PREDICATES.stream().anyMatch(token::is) && !token.upos().endsWith("NOUN");
  }

  boolean isNominal(Token token) {
    return token.upos().equals("NOUN")
        || token.upos().equals("PROPN")
        || token.upos().equals("PRON");
  }

  /** Whether a word stands among a token's dependents by a relation. */
  boolean has(Token token, String rel, Set<String> lemmas) {
    return children(token).stream().anyMatch(c -> c.is(rel) && lemmas.contains(lemma(c)));
  }

  Optional<Token> headOf(Span span) {
    return sentence.headOf(span);
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
