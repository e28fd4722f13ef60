package org.hearsay.syntax;

import java.util.Optional;
import org.hearsay.lexicon.WordLists;
import org.hearsay.model.Factuality;
import org.hearsay.model.text.Token;

/**
 * The factuality in the words of a clause: modals, adverbs, adjectives, predicates, negation. Safe
 * for many threads.
 *
 * <p>Source: FactBank's markers (Saurí and Pustejovsky 2009), bands as in the coding conventions.
 */
public final class Modality {
  private final WordLists<SyntaxWords> words;

  Modality(WordLists<SyntaxWords> words) {
    this.words = words;
  }

  /**
   * The value of a clause or noun from its own words.
   *
   * @param reported whether it depends on a verb in the past tense, so that "would" means "will"
   */
  public Factuality of(Clause clause, boolean reported) {
    return without(clause, reported, Optional.empty());
  }

  /**
   * The same without one dependent, which a caller on its way up the tree has already counted.
   *
   * @param below a direct dependent
   */
  public Factuality without(Clause clause, boolean reported, Optional<Token> below) {
    var value = predicate(clause);
    boolean negated = isYet(clause);
    int strength = value.strength();
    for (var child : clause.tree().children(clause.head())) {
      if (below.filter(child::equals).isEmpty()) {
        strength = Math.min(strength, marked(child, reported).strength());
        negated |= isNegating(clause.tree(), child) && reaches(child, below);
      }
    }
    return Factuality.of(strength, negated != value.isNegative());
  }

  /** What a dependent says about its head. */
  private Factuality marked(Token child, boolean reported) {
    var word = Morphology.lemma(child);
    if (child.is("aux")) {
      return reported && word.equals("would") ? Factuality.CERTAIN : value(SyntaxWords.MODAL, word);
    }
    if (child.is("advmod")) {
      return value(SyntaxWords.ADVERB, word);
    }
    if (child.is("amod")) {
      return value(SyntaxWords.ATTRIBUTE, Morphology.lower(child));
    }
    return child.is("mark") ? value(SyntaxWords.OPEN, word) : Factuality.CERTAIN;
  }

  private Factuality value(SyntaxWords list, String word) {
    return words.value(list, word).map(Factuality::ofCode).orElse(Factuality.CERTAIN);
  }

  /** Whether a word negates its head: "not", "never", "without". */
  public boolean isNegation(Token token) {
    return words.has(SyntaxWords.NEGATION, Morphology.lemma(token));
  }

  /** Whether a clause is negated by one of its words: "not", "never", "nobody". */
  public boolean isNegated(Clause clause) {
    var tree = clause.tree();
    return tree.children(clause.head()).stream().anyMatch(t -> isNegating(tree, t));
  }

  /**
   * In "no one wants to stay", nobody stays. But in "no date was set before they met", they met.
   */
  private static boolean reaches(Token negating, Optional<Token> below) {
    return below.isEmpty()
        || !Tree.isAny(negating, "nsubj", "obj")
        || negating.is("nsubj") && Tree.isAny(below.get(), "xcomp", "ccomp");
  }

  private boolean isNegating(Tree tree, Token child) {
    if (Tree.isAny(child, "nsubj", "obj")) {
      return words.has(SyntaxWords.NOBODY, Morphology.lemma(child))
          || tree.child(child, t -> t.is("det") && Morphology.lemma(t).equals("no")).isPresent()
          || tree.child(child, t -> isNegation(t) && isBeforeOne(tree, t)).isPresent();
    }
    return isNegation(child) && Tree.isAny(child, "advmod", "det", "cc", "case", "mark");
  }

  /** "Not a single shot was fired", but not "not all ships left". */
  private static boolean isBeforeOne(Tree tree, Token negation) {
    int next = negation.index() + 1;
    return next < tree.size()
        && (tree.token(next).has("Definite=Ind") || tree.token(next).has("NumType=Card"));
  }

  /** "Has yet to report" means that it has not. */
  private static boolean isYet(Clause clause) {
    var tree = clause.tree();
    var head = clause.head();
    return tree.tokens().stream()
        .filter(t -> t.lemma().equals("yet") && t.index() + 1 < tree.size())
        .filter(t -> tree.token(t.index() + 1).is("mark"))
        .flatMap(t -> tree.head(t).stream())
        .anyMatch(t -> t == head || t.head() == head.index() && head.lemma().equals("have"));
  }

  private Factuality predicate(Clause clause) {
    var lemma = Morphology.lemma(clause.head());
    boolean isVerb = Morphology.isVerb(clause.head());
    if (words.has(SyntaxWords.RAISING, lemma) && isRaising(clause, isVerb)) {
      return value(SyntaxWords.RAISING, lemma);
    }
    return isVerb ? Factuality.CERTAIN : value(SyntaxWords.PREDICATE, lemma);
  }

  private static boolean isRaising(Clause clause, boolean isVerb) {
    var tree = clause.tree();
    var head = clause.head();
    return tree.has(head, "xcomp", "ccomp", "csubj") && (!isVerb || clause.isPassive())
        || head.lemma().equals("appear") && tree.has(head, "xcomp")
        || head.lemma().equals("seem");
  }

  /** Combines an outer value with an inner one: the weaker certainty; two negations cancel out. */
  public static Factuality under(Factuality outer, Factuality inner) {
    int strength = Math.min(outer.strength(), inner.strength());
    return Factuality.of(strength, outer.isNegative() != inner.isNegative());
  }
}
